import { type Token, wordAt } from "../tokens";

const IMAGINE = /^(?:imagine|suppose|picture|envisage|envision|wish)$/;
const HEAR = /^hear$/;
const MAY = /^(?:can|could|might|may|to|almost|i|we|you|one|let|us|just)$/;
const MAX_BACK = 14;

/**
 * Where somebody only imagines what is said: "| imagine | the minister telling voters", "one can | picture | her
 * saying". Returns -1 if nobody does.
 */
export function imaginedBefore(tokens: Token[], verb: number): number {
  const { sentence } = tokens[verb]!;
  for (let i = verb; i > verb - MAX_BACK && tokens[i]?.sentence === sentence; i--) {
    const { lower, text, span } = tokens[i]!;
    if (span >= 0 || /^[;:]$/.test(text)) return -1;
    const before = wordAt(tokens, i - 1);
    const opens = tokens[i - 1]?.sentence !== sentence;
    if (IMAGINE.test(lower) && (opens || MAY.test(before))) return i;
    // "You can almost | hear | him saying".
    if (HEAR.test(lower) && i < verb && /^(?:almost|can|could)$/.test(before)) return i;
  }
  return -1;
}
