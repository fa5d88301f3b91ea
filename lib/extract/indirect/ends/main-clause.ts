import { sayingClauseEnd } from "../../mentions";
import { type Token, wordAt } from "../../tokens";

const MAX_BACK = 8;

/**
 * Where the main clause goes on behind words that are reported in a relative clause: "the man who told police that the
 * door was open | said he had lied". `first` is where the words begin. Returns -1 if they are in no such clause.
 */
export function mainClauseAt(tokens: Token[], first: number): number {
  for (let i = first - 1; i > first - MAX_BACK && tokens[i]?.kind === "word"; i--) {
    const opens = wordAt(tokens, i) === "who" || (wordAt(tokens, i) === "that" && i < first - 1);
    // "Ann Lee, | who said X, | left": a comma shows where it ends.
    if (opens) return wordAt(tokens, i - 1) === "," ? -1 : sayingClauseEnd(tokens, i);
  }
  return -1;
}
