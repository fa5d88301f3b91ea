import type { Judged } from "../attribution";
import type { IndirectSpeech } from "../indirect";

/**
 * Gives quoted words whose speaker is only a pronoun, "The plan, | they | say, is “rash”", the referent of that pronoun
 * in the words reported around them.
 */
export function withSamePronoun(judged: Judged[], indirect: IndirectSpeech[]): Judged[] {
  const known = new Map(
    indirect.flatMap(({ attribution }) =>
      attribution && (attribution.entity >= 0 || attribution.words)
        ? [[attribution.mention, attribution] as const]
        : [],
    ),
  );
  return judged.map((one) => {
    const { attribution } = one;
    if (!attribution || attribution.entity >= 0 || attribution.words) return one;
    const other = attribution.mention.kind === "pronoun" && known.get(attribution.mention);
    if (!other) return one;
    const { entity, words, certainty, because } = other;
    return { ...one, attribution: { ...attribution, entity, words, certainty, because } };
  });
}
