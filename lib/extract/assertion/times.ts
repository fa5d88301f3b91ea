// Times within a verb group: "will | on Monday morning | announce", "is set | next week | to meet".
import { CALENDAR } from "../lexicon";
import { type Token, wordAt } from "../tokens";

const ALONE = /^(?:today|tonight|tomorrow|yesterday)$/;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;
const PERIOD = /^(?:week|weekend|month|year|summer|autumn|spring|winter)$/;
const WHICH = /^(?:this|next|last|late|early)$/;

/** The token before a time that ends at a token, or that token if none does. */
export function beforeTime(tokens: Token[], last: number): number {
  const part = PART_OF_DAY.test(wordAt(tokens, last)) ? last - 1 : last;
  const word = wordAt(tokens, part);
  const before = wordAt(tokens, part - 1);
  if (ALONE.test(word)) return part - 1;
  if (part < last && word === "this") return part - 1;
  if (PERIOD.test(word) && WHICH.test(before))
    return wordAt(tokens, part - 2) === "later" ? part - 3 : part - 2;
  if (!CALENDAR.has(word) || tokens[part]?.cap !== true) return last;
  return before === "on" || WHICH.test(before) ? part - 2 : part - 1;
}
