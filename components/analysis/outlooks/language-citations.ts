import { CITATION } from "@/lib/text/markdown/citations";
import type { Field, WrittenCitation } from "@/lib/tradecraft/language";
import type { JudgedEvidence } from "./outlook-values";

/** What the check knows about a cited quotation. */
type Known = Pick<JudgedEvidence, "number" | "relation" | "assertion" | "withdrawal">;

/**
 * The citations in a judgement and its rationale, with their positions. Quotations that aren't linked to the issue have
 * no relation; the server checks whether they exist.
 */
export function citationsWritten(
  texts: Record<Field, string>,
  evidence: readonly Known[],
): WrittenCitation[] {
  const byNumber = new Map(evidence.map((quote) => [quote.number, quote]));
  return (["judgement", "rationale"] as const).flatMap((field) =>
    [...texts[field].matchAll(CITATION)].map((match) => {
      const quote = byNumber.get(Number(match[1]));
      return {
        field,
        start: match.index,
        end: match.index + match[0].length,
        relation: quote?.relation ?? null,
        // Saving asks whether a withdrawn source is intended, so this only warns.
        withdrawn: Boolean(quote?.withdrawal),
        confirmed: true,
        denied: quote?.assertion === "DENIED",
      };
    }),
  );
}
