import { type Token, wordAt } from "./token";

/** Whether "with" opens a clause of its own, as in "it failed, | with | Oslo saying", but not in "broke | with | Oslo". */
export const opensAlong = (tokens: Token[], i: number): boolean =>
  wordAt(tokens, i) === "with" &&
  (tokens[i - 1]?.sentence !== tokens[i]!.sentence || /^[,–—]$/.test(tokens[i - 1]!.text));

const MAX_BACK = 40;

/** Whether "and" joins a further such clause: ", with Lund demanding it | and | Oslo saying". */
export function joinsAlong(tokens: Token[], and: number): boolean {
  if (wordAt(tokens, and) !== "and") return false;
  let participle = false;
  for (let i = and - 1; i > and - MAX_BACK; i--) {
    if (tokens[i]?.sentence !== tokens[and]!.sentence) return false;
    if (opensAlong(tokens, i)) return participle;
    if (tokens[i]!.lower.endsWith("ing")) participle = true;
  }
  return false;
}
