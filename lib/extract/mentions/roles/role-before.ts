import { HONORIFICS, wordSet } from "../../lexicon";
import type { Token } from "../../tokens";
import type { Mention } from "../mention";
import type { Range } from "./offices";

/** "US Secretary of State | Antony Blinken", "spokeswoman | Jane Roe". */
export function roleBefore(tokens: Token[], { roleFirst: outer, first }: Mention): Range | null {
  let roleFirst = outer;
  // "| Fuming | MP Ann Lee", "| Furious | councillor": how someone feels is not an office.
  while (roleFirst < first && MOOD.has(tokens[roleFirst]!.lower)) roleFirst++;
  let end = first;
  while (end > roleFirst && isAddress(tokens[end - 1]!)) end--;
  // "| HE | Dr. Lee": in capitals, unlike the pronoun.
  while (roleFirst < end && (isAddress(tokens[roleFirst]!) || isRight(tokens, roleFirst)))
    roleFirst++;
  return end > roleFirst ? [roleFirst, end] : null;
}

/** "The | Right | Honourable Ann Lee". */
const isRight = (tokens: Token[], i: number): boolean =>
  /^(?:right|rt)$/.test(tokens[i]!.lower) && HONORIFICS.has(tokens[i + 1]!.lower);

const isAddress = ({ lower, text }: Token): boolean =>
  HONORIFICS.has(lower) || /^(?:HE|HH|HRH)$/.test(text);
// And verbs that open a sentence: "Imagine | President Lee".
const MOOD = wordSet(
  `fuming furious angry outraged irate defiant beaming tearful jubilant embattled disgraced beleaguered outspoken
  shamed smiling grieving heartbroken delighted proud stunned shocked worried weary controversial popular respected
  celebrated renowned famed famous mild-mannered combative imagine suppose picture`,
);

/** What the office before the name covers: "Foreign Minister Ann Lee | of Norway". */
export function seatAfter(tokens: Token[], { last, head }: Mention): Range | null {
  if (tokens[last]?.lower !== "of") return null;
  let end = last + 1;
  if (tokens[end]?.lower === "the") end++;
  const first = end;
  while (tokens[end]?.cap && tokens[end]!.sentence === tokens[head]!.sentence) end++;
  return end > first && !/^['’]s?$/.test(tokens[end]?.text ?? "") ? [last, end] : null;
}
