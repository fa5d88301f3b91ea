import type { Mention } from "../../mentions";
import type { ParsedText } from "../../parse";

// Of the words in quotation marks between two sentences.
const MAX_QUOTED = 2000;

/** The sentence before the one in which a pronoun stands, without the words in quotation marks between. Or -1. */
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
