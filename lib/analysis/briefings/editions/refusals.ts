import { isMisleading, MISFIT } from "@/lib/analysis/bottom-line-fit";
import { capitalised } from "@/lib/core/capitalised";
import { listed } from "@/lib/core/wording";
import type { EditionContent, EditionItem } from "./content";
import { unshownWords } from "./unshown";

/** An edition with a handling line. */
export interface Marked {
  number: number;
  handling: string;
}

/**
 * What someone should know who confirms that an edition is issued, each thing on a line of its own. `unmarked` is the edition before, if that had a handling line and this one has
 * none.
 */
export function toConfirm(content: EditionContent, unmarked: Marked | null = null): string {
  const withdrawn = titlesOf(content.sources.filter(({ withdrawnAt }) => withdrawnAt));
  const misfits = titlesOf(misleadingItems(content));
  return [
    withdrawn.length > 0 &&
      `It cites ${listed(withdrawn)}, which ${withdrawn.length > 1 ? "have" : "has"} been withdrawn.`,
    misfits.length > 0 && `${capitalised(MISFIT)}: ${listed(misfits)}.`,
    unshownWords(content),
    unmarked &&
      `Edition ${unmarked.number} was marked ${unmarked.handling}. Issue this one without a marking?`,
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
