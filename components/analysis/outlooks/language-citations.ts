import type { Cautions } from "@/lib/evidence/quotes/schema";
import { CITATION } from "@/lib/text/markdown/citations";
import type { Field, WrittenCitation } from "@/lib/tradecraft/language";

/** The citations in a judgement and its rationale, with their positions. The server checks whether they exist. */
export function citationsWritten(
  texts: Record<Field, string>,
  { contradicting, denied, withdrawn }: Cautions,
): WrittenCitation[] {
  return (["judgement", "rationale"] as const).flatMap((field) =>
    [...texts[field].matchAll(CITATION)].map((match) => {
      const number = Number(match[1]);
      return {
        field,
        start: match.index,
        end: match.index + match[0].length,
        relation: contradicting.includes(number) ? "CONTRADICTS" : null,
        // Saving asks whether a withdrawn source is intended, so this only warns.
        withdrawn: withdrawn.includes(number),
        confirmed: true,
        denied: denied.includes(number),
      };
    }),
  );
}
