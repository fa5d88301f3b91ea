import type { Mention } from "../../mentions";
import type { ParsedText } from "../../parse";

// The most tokens of quoted text that may separate two sentences.
const MAX_QUOTED = 2000;
/** How many mentions of a sentence are looked at, so that a text without full stops is read in linear time. */
export const MAX_MENTIONS = 40;

/**
 * The sentence before the one containing a pronoun, skipping any quoted words in between. Returns -1 if there is none.
 */
export function sentenceBefore({ tokens, sentences }: ParsedText, { head }: Mention): number {
  const own = tokens[head]!;
  const { first } = sentences[own.sentence]!;
  for (let i = first - 1; i >= Math.max(0, first - MAX_QUOTED); i--) {
    const t = tokens[i]!;
    if (t.span >= 0 || t.kind !== "word" || t.sentence === own.sentence) continue;
    return own.paragraph - t.paragraph <= 1 ? t.sentence : -1;
  }
  return -1;
}
