import { isSayingVerb, type Sentence, type Token, wordAt } from "../../tokens";

const MAX_REPORT = 10;

/** Whether a clause that opens with this word is the condition of another: "if", "unless". */
export const opensCondition = (tokens: Token[], first: number): boolean =>
  /^(?:if|unless|when|whenever|until|once|should)$/.test(wordAt(tokens, first));

/**
 * Where the condition of quoted words ends, in which nobody says anything: "If the owners admit it|, she said, “we can
 * talk”". Returns -1 if a sentence doesn't open with one.
 */
export function conditionEnd(tokens: Token[], { first, last }: Sentence): number {
  if (!opensCondition(tokens, first)) return -1;
  let mark = first;
  while (mark < last && tokens[mark]!.kind !== "mark") mark++;
  if (mark === last || tokens[mark - 1]!.text !== ",") return -1;
  for (let i = mark - 2; i > Math.max(first, mark - MAX_REPORT); i--)
    if (tokens[i]!.text === ",") return tokens.slice(i, mark).some(isSayingVerb) ? i : -1;
  return -1;
}
