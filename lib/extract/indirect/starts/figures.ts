// Figures that someone gives: "put the cost | at | nine million".
import { wordSet } from "../../lexicon";
import { isReportingVerb, type Sentence, type Token } from "../../tokens";

const FIGURE = wordSet(
  `cost costs number toll figure price size loss losses damage share odds chance chances total value bill count
  probability likelihood age tally shortfall deficit rate risk turnout it this that`,
);
const AMOUNT = wordSet(
  `a an about around some nearly almost over under roughly between up at as more fewer less close one two three four
  five six seven eight nine ten eleven twelve dozens hundreds thousands half zero nil least`,
);
const MAX_OBJECT = 10;

/** Where the amount begins in "put the toll at | nine". Returns -1 if the verb gives none. */
export function amountBehind(tokens: Token[], { last }: Sentence, cue: number): number {
  if (!/^(?:put|puts|putting|estimated|estimates)$/.test(tokens[cue]!.lower)) return -1;
  let figure = false;
  for (let i = cue + 1; i < Math.min(cue + MAX_OBJECT, last - 1); i++) {
    const t = tokens[i]!;
    if (t.span >= 0 || t.kind === "mark" || /^[,;:]$/.test(t.text)) return -1;
    if (t.lower === "at" && figure) {
      const next = tokens[i + 1]!;
      const amount = next.kind === "number" || AMOUNT.has(next.lower) || /^[$€£¥]/.test(next.text);
      return amount ? i + 1 : -1;
    }
    if (FIGURE.has(t.lower)) figure = true;
    else if (isReportingVerb(t)) return -1;
  }
  return -1;
}
