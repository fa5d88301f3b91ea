import type { IssueEvidence } from "@/lib/analysis/issues/schema";
import { CITATION } from "@/lib/text/markdown/citations";
import type { Field, WrittenCitation } from "@/lib/tradecraft/language";

/** What the check knows of a quotation that a text cites. */
type Known = Pick<IssueEvidence, "number" | "relation" | "assertion" | "withdrawal">;

/**
 * The citations of a judgement and its rationale where they are written. Quotations that aren't linked to the issue
 * have no relation; whether they exist is for the server to say.
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
        ...{ field, start: match.index, end: match.index + match[0].length },
        relation: quote?.relation ?? null,
        // Saving asks whether a withdrawn source is meant, so that here it only warns.
        ...{ withdrawn: Boolean(quote?.withdrawal), confirmed: true },
        denied: quote?.assertion === "DENIED",
      };
    }),
  );
}
