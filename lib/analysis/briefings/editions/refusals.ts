import { isMisleading, MISFIT } from "@/lib/analysis/bottom-line-fit";
import { capitalised } from "@/lib/core/capitalised";
import { listed } from "@/lib/core/wording";
import type { EditionContent, EditionItem } from "./content";
import { rewordedTitle } from "./describe";
import type { Rewording } from "./schema";
import { unshownWords } from "./unshown";

/** An edition with a handling line. */
export interface Marked {
  number: number;
  handling: string;
}

/** What an edition’s content doesn’t say, and someone should know who issues it. */
interface Known {
  /** The edition before, if that had a handling line and this one has none. */
  marked: Marked | null;
  reworded: Rewording[];
}

/** What someone should know who confirms that an edition is issued, each thing on a line of its own. */
export function toConfirm(content: EditionContent, { marked, reworded }: Known): string {
  const withdrawn = titlesOf(content.sources.filter(({ withdrawnAt }) => withdrawnAt));
  const misfits = titlesOf(misleadingItems(content));
  return [
    withdrawn.length > 0 &&
      `It cites ${listed(withdrawn)}, which ${withdrawn.length > 1 ? "have" : "has"} been withdrawn.`,
    reworded.length > 0 && `${rewordedTitle(reworded)}.`,
    misfits.length > 0 && `${capitalised(MISFIT)}: ${listed(misfits)}.`,
    unshownWords(content),
    marked &&
      `Edition ${marked.number} was marked ${marked.handling}. Issue this one without a marking?`,
    "Once issued, it can’t be changed, only corrected.",
  ]
    .filter(Boolean)
    .join("\n");
}

const titlesOf = (named: { title: string }[]): string[] => named.map(({ title }) => `“${title}”`);

/** The issues of an edition whose bottom line gives another likelihood than their lead forecast. */
export const misleadingItems = ({ sections }: Pick<EditionContent, "sections">): EditionItem[] =>
  sections
    .flatMap(({ items }) => items)
    .filter(({ bottomLine, forecasts }) => {
      const lead = forecasts.find((forecast) => forecast.lead);
      return lead?.estimate && isMisleading(bottomLine, { ...lead, ...lead.estimate });
    });
