import { listed } from "@/lib/core/wording";
import { checkLanguage } from "@/lib/tradecraft/language";
import { isMisfit } from "@/lib/tradecraft/language/misfits";
import type { EditionContent, EditionItem } from "./content";
import { unshownWords } from "./limits";

/** What somebody should know who confirms that an edition is issued. */
export function toConfirm(content: EditionContent): string {
  const withdrawn = titlesOf(content.sources.filter(({ withdrawnAt }) => withdrawnAt));
  const misfits = titlesOf(misleadingItems(content));
  return [
    withdrawn.length > 0 &&
      `It cites ${listed(withdrawn)}, which ${withdrawn.length > 1 ? "were" : "was"} withdrawn.`,
    misfits.length > 0 &&
      `The words of the bottom line don’t fit the likelihood of the lead forecast: ${listed(misfits)}.`,
    unshownWords(content),
    "Once issued, it can’t be changed, only corrected.",
  ]
    .filter(Boolean)
    .join(" ");
}

const titlesOf = (named: { title: string }[]): string[] => named.map(({ title }) => `“${title}”`);

/** The issues of an edition whose bottom line gives another likelihood than their lead forecast. */
export const misleadingItems = ({ sections }: Pick<EditionContent, "sections">): EditionItem[] =>
  sections.flatMap(({ items }) => items).filter(isMisleading);

/** Whether the bottom line gives another likelihood than the lead forecast, if that is still open. */
function isMisleading({ bottomLine, forecasts }: EditionItem): boolean {
  const lead = forecasts.find((forecast) => forecast.lead);
  if (!lead?.estimate || lead.outcome) return false;
  const { likelihood } = lead.estimate;
  const text = { judgement: bottomLine, rationale: "", citations: [] };
  return checkLanguage({ ...text, likelihood, scale: lead.scale }).some(isMisfit);
}
