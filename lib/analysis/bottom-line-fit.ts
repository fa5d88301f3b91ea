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

/** Earlier answers: a summary asks about each bottom line it shows, which was a tenth of its time. */
const known = new Map<string, boolean>();
const MAX_KNOWN = 5_000;

/** Whether a bottom line gives another likelihood than the lead forecast, if that is estimated and still open. */
export function isMisleading(bottomLine: string, lead: Lead | null | undefined): boolean {
  if (!lead || lead.outcome) return false;
  const { likelihood, scale } = lead;
  const asked = `${likelihood} ${scale} ${bottomLine}`;
  const before = known.get(asked);
  if (before !== undefined) return before;
  const text = { judgement: bottomLine, rationale: "", citations: [] };
  const misleads = checkLanguage({ ...text, likelihood, scale }).some(isMisfit);
  if (known.size === MAX_KNOWN) known.clear();
  known.set(asked, misleads);
  return misleads;
}

/** What to say of a bottom line that doesn't fit; null for one that does. */
export const misfitOf = (bottomLine: string, lead: Lead | null): string | null =>
  isMisleading(bottomLine, lead) ? `${capitalised(MISFIT)}.` : null;
