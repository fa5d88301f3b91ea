import { refuseField } from "@/lib/core/command/errors";
import { checkLanguage } from "@/lib/tradecraft/language";
import type { LikelihoodScale } from "@/lib/tradecraft/likelihood";

interface Judged {
  judgement: string;
  /** In percent. */
  likelihood: number;
  scale: LikelihoodScale;
}

/**
 * What to change in a judgement whose words or numbers don't fit its figure, or null. The forms show the same findings
 * while someone is writing; this covers scripts too. Only a judgement can be refused for its words, so a rationale isn't
 * needed here. Citations are left to the rules that have the quotations.
 */
export function misfitIn(judged: Judged): string | null {
  const found = checkLanguage({ ...judged, rationale: "", citations: [] });
  const wrong = found.filter(({ severity }) => severity === "stop");
  return wrong.length > 0 ? wrong.map(({ message }) => message).join(" ") : null;
}

/** Refuses a judgement whose words or numbers don't fit its figure, at the field that holds it. */
export function requireFittingWords(judged: Judged, field: string): void {
  const misfit = misfitIn(judged);
  if (misfit) refuseField(field, misfit);
}
