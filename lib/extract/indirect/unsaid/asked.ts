// Questions that open a sentence: nobody has said what is reported inside them.
import { wordSet } from "../../lexicon";
import { type Sentence, type Token, wordAt } from "../../tokens";

const ASKED = wordSet("asked pressed questioned quizzed challenged pushed prodded grilled");
const LEADS_IN = wordSet("when if once and but repeatedly again twice");
const SUBJECT = wordSet(
  "a an the he she they it his her its their one two three another officials mr ms mrs dr",
);

/**
 * Where a question that opens a sentence ends: "Asked if the ministry would challenge the order|, an aide said". Index
 * of its last comma, or -1 if the sentence opens otherwise.
 */
export function questionEnd(tokens: Token[], { first, last }: Sentence): number {
  let at = first;
  while (at < first + 3 && LEADS_IN.has(wordAt(tokens, at))) at++;
  if (!ASKED.has(wordAt(tokens, at))) return -1;
  for (let i = at + 1; i < last - 1; i++) {
    const { span, kind, text } = tokens[i]!;
    if (span >= 0 || kind === "mark" || /^[;:]$/.test(text)) return -1;
    const next = tokens[i + 1]!;
    if (text === "," && (next.cap || SUBJECT.has(next.lower))) return i;
  }
  return -1;
}

/** Whether a verb only introduces what someone was asked: "asked whether X, Roe said". */
export const isAsked = (tokens: Token[], sentence: Sentence, i: number): boolean =>
  i === sentence.first
    ? /^(?:asked|pressed|questioned|quizzed|told|urged)$/.test(tokens[i]!.lower)
    : /^(?:asked|pressed|questioned|quizzed)$/.test(tokens[i]!.lower) &&
      /^(?:,|when|if|once)$/.test(tokens[i - 1]!.lower);
