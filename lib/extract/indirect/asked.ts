// Questions that open a sentence: whatever is reported inside them, nobody has said.
import type { Sentence, Token } from "../tokens";

const ASKED = /^(?:asked|pressed|questioned|quizzed|challenged|pushed|prodded|grilled)$/;
const LEADS_IN = /^(?:when|if|once|and|but|repeatedly|again|twice)$/;
const SUBJECT =
  /^(?:an?|the|he|she|they|it|his|her|its|their|one|two|three|another|officials|mr|ms|mrs|dr)$/;

/**
 * Where the question ends that opens a sentence: "Asked if the ministry would challenge the order|, an aide said". Index
 * of its last comma, or -1 if the sentence opens otherwise.
 */
export function questionEnd(tokens: Token[], { first, last }: Sentence): number {
  let at = first;
  while (at < first + 3 && LEADS_IN.test(tokens[at]?.lower ?? "")) at++;
  if (!ASKED.test(tokens[at]?.lower ?? "")) return -1;
  for (let i = at + 1; i < last - 1; i++) {
    const t = tokens[i]!;
    if (t.span >= 0 || t.kind === "mark" || /^[;:]$/.test(t.text)) return -1;
    const next = tokens[i + 1]!;
    if (t.text === "," && (next.cap || SUBJECT.test(next.lower))) return i;
  }
  return -1;
}
