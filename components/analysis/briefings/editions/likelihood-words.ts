import { formatDate } from "@/components/ui/format-date";
import type { ForecastView } from "./edition-view";

type Estimate = NonNullable<ForecastView["estimate"]>;

/** "likely (62%)", or only "52%" between two bands of the scale. The word is the one used at the time. */
export const worded = ({
  likelihood,
  word,
}: {
  likelihood: number;
  word: string | null;
}): string => (word ? `${word} (${likelihood}%)` : `${likelihood}%`);

/**
 * The likelihood in a separate sentence: ICD 203 keeps it apart from the confidence. `asOf` are words that follow it.
 */
export const likelihoodSentence = (
  estimate: Estimate,
  previous: ForecastView["previous"],
  asOf = "",
): string =>
  `Likelihood: ${worded(estimate)}${asOf}${previous ? movedWords(estimate, previous) : ""}.`;

/** How a likelihood moved since the edition that it is compared with, which is named even if it is the same. */
function movedWords(
  { likelihood }: Estimate,
  previous: NonNullable<ForecastView["previous"]>,
): string {
  const { edition, asOf } = previous;
  if (previous.likelihood === likelihood)
    return `, unchanged since ${edition ? `edition ${edition}` : formatDate(new Date(asOf))}`;
  const when = edition ? `in edition ${edition}` : `on ${formatDate(new Date(asOf))}`;
  return `, ${likelihood > previous.likelihood ? "up" : "down"} from ${worded(previous)} ${when}`;
}
