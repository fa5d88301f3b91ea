import { capitalised } from "@/lib/core/capitalised";
import { checkLanguage } from "@/lib/tradecraft/language";
import { isMisfit } from "@/lib/tradecraft/language/misfits";
import type { LikelihoodScale } from "@/lib/tradecraft/likelihood";

/** What is wrong with a bottom line that gives another likelihood than the lead forecast, as the rest of a sentence. */
export const MISFIT = "the words of the bottom line don’t fit the likelihood of the lead forecast";

/** The lead forecast of an issue, by its current estimate. */
interface Lead {
  likelihood: number;
  scale: LikelihoodScale;
  outcome: unknown;
}

/** Whether a bottom line gives another likelihood than the lead forecast, if that is estimated and still open. */
export function isMisleading(bottomLine: string, lead: Lead | null | undefined): boolean {
  if (!lead || lead.outcome) return false;
  const { likelihood, scale } = lead;
  const text = { judgement: bottomLine, rationale: "", citations: [] };
  return checkLanguage({ ...text, likelihood, scale }).some(isMisfit);
}

/** What to say of a bottom line that doesn't fit; null for one that does. */
export const misfitOf = (bottomLine: string, lead: Lead | null): string | null =>
  isMisleading(bottomLine, lead) ? `${capitalised(MISFIT)}.` : null;
