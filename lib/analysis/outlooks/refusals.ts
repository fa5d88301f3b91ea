import { refuseField } from "@/lib/core/command/errors";
import { checkLanguage } from "@/lib/tradecraft/language";
import type { LikelihoodScale } from "@/lib/tradecraft/likelihood";
import type { ReviseOutlook } from "./schema";

type Estimate = Pick<ReviseOutlook, "judgement" | "rationale" | "likelihood">;

/**
 * Refuses a judgement whose words or numbers don't fit its figure. The editor shows the same findings while somebody is
 * writing; this covers scripts too. Citations are left to the rules that have the quotations.
 */
export function requireFittingWords(
  { judgement, rationale, likelihood }: Estimate,
  scale: LikelihoodScale,
): void {
  const found = checkLanguage({ judgement, rationale, likelihood, scale, citations: [] });
  const wrong = found.filter(({ severity }) => severity === "stop");
  if (wrong.length > 0) refuseField("judgement", wrong.map(({ message }) => message).join(" "));
}
