// Figures that somebody gives: "put the cost | at | nine million".
import { cueOf, type Sentence, type Token } from "../tokens";

const FIGURE =
  /^(?:costs?|number|toll|figure|price|size|loss(?:es)?|damage|share|odds|chances?|total|value|bill|count|probability|likelihood|age|tally|shortfall|deficit|rate|risk|turnout|it|this|that)$/;
const AMOUNT =
  /^(?:an?|about|around|some|nearly|almost|over|under|roughly|between|up|at|as|more|fewer|less|close|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|half|zero|nil|least)$/;
const MAX_OBJECT = 10;

/** Where the amount begins in "put the toll at | nine". Returns -1 if a verb gives none. */
export function amountAfter(tokens: Token[], { last }: Sentence, cue: number): number {
  if (!/^(?:put|puts|putting|estimated|estimates)$/.test(tokens[cue]!.lower)) return -1;
  let figure = false;
  for (let i = cue + 1; i < Math.min(cue + MAX_OBJECT, last - 1); i++) {
    const t = tokens[i]!;
    if (t.span >= 0 || t.kind === "mark" || /^[,;:]$/.test(t.text)) return -1;
    if (t.lower === "at" && figure) {
      const next = tokens[i + 1]!;
      const amount = next.kind === "number" || AMOUNT.test(next.lower) || /^[$€£¥]/.test(next.text);
      return amount ? i + 1 : -1;
    }
    if (FIGURE.test(t.lower)) figure = true;
    else if (cueOf(t)?.finite && !t.cap) return -1;
  }
  return -1;
}
