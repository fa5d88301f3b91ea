// Figures that someone gives: "put the cost | at | nine million".
import { wordSet } from "../../lexicon";
import { isReportingVerb, type Sentence, type Token, wordAt } from "../../tokens";

const AMOUNT = wordSet(
  `a an about around some nearly almost over under roughly between up at as more fewer less close one two three four
  five six seven eight nine ten eleven twelve dozens hundreds thousands half zero nil least`,
);
const MAX_OBJECT = 10;

/** Where the amount begins in "put the toll at | nine". Returns -1 if the verb gives none. */
export function amountBehind(tokens: Token[], { last }: Sentence, cue: number): number {
  if (!/^(?:put|puts|putting|estimated|estimates)$/.test(tokens[cue]!.lower)) return -1;
  // "Put | two | guards at one door": no figure.
  if (
    tokens[cue + 1]?.kind === "number" ||
    (AMOUNT.has(wordAt(tokens, cue + 1)) && !/^(?:a|an)$/.test(wordAt(tokens, cue + 1)))
  )
    return -1;
  for (let i = cue + 1; i < Math.min(cue + MAX_OBJECT, last - 1); i++) {
    const t = tokens[i]!;
    if (t.span >= 0 || t.kind === "mark" || /^[,;:]$/.test(t.text)) return -1;
    if (t.lower === "at" && i > cue + 1) return isAmount(tokens, i + 1) ? i + 1 : -1;
    if (isReportingVerb(t)) return -1;
  }
  return -1;
}

/** Whether an amount begins at a token, and not a time of day: "put the start at | ten o'clock". */
function isAmount(tokens: Token[], i: number): boolean {
  const t = tokens[i]!;
  const amount = t.kind === "number" || AMOUNT.has(t.lower) || /^[$€£¥]/.test(t.text);
  return amount && !/^(?:o['’]clock|am|pm|a\.m|p\.m|noon)/.test(wordAt(tokens, i + 1));
}
