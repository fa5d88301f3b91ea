import { formatDate } from "@/components/ui/format-date";
import { upFrom, worded } from "@/lib/tradecraft/moved";
import type { ForecastView } from "./edition-view";

type Estimate = NonNullable<ForecastView["estimate"]>;

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
function movedWords(estimate: Estimate, previous: NonNullable<ForecastView["previous"]>): string {
  const { edition, asOf } = previous;
  if (previous.likelihood === estimate.likelihood)
    return `, unchanged since ${edition ? `edition ${edition}` : formatDate(new Date(asOf))}`;
  const when = edition ? `in edition ${edition}` : `on ${formatDate(new Date(asOf))}`;
  return `, ${upFrom(previous, estimate)} ${when}`;
}
