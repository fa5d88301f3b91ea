import { wordSet } from "../lexicon";
import { type Token, wordAt } from "../tokens";

const IMAGINE = wordSet("imagine suppose picture envisage envision wish");
const MAY = /^(?:can|could|might|may|to|almost|i|we|you|one|let|us|just)$/;
const MAX_BACK = 14;

/**
 * Where someone only imagines what is said: "| imagine | the minister telling voters", "one can | picture | her
 * saying". Returns -1 if nobody does.
 */
export function imaginedBefore(tokens: Token[], verb: number): number {
  const { sentence } = tokens[verb]!;
  for (let i = verb; i > verb - MAX_BACK && tokens[i]?.sentence === sentence; i--) {
    const { lower, text, span } = tokens[i]!;
    if (span >= 0 || text === ";" || text === ":") return -1;
    const before = wordAt(tokens, i - 1);
    if (IMAGINE.has(lower) && (tokens[i - 1]?.sentence !== sentence || MAY.test(before))) return i;
    // "You can almost | hear | him saying".
    if (lower === "hear" && i < verb && /^(?:almost|can|could)$/.test(before)) return i;
  }
  return -1;
}
