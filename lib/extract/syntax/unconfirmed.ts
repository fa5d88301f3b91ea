// Clauses that someone neither confirms nor denies, or for which there is no evidence.
import { wordSet } from "../lexicon";
import { cueOf, type Token, wordAt } from "../tokens";

const COMMENTS = wordSet(
  "confirm comment discuss address verify substantiate corroborate elaborate speculate",
);

/** Whether a verb neither confirms nor denies what follows: "declined on Friday to | comment | on a report that". */
export function leavesOpen(tokens: Token[], verb: number): boolean {
  if (!COMMENTS.has(cueOf(tokens[verb])!.base)) return false;
  const { sentence } = tokens[verb]!;
  for (let i = verb - 1; i > verb - MAX_REFUSAL && tokens[i]?.sentence === sentence; i--) {
    const { lower, text } = tokens[i]!;
    if (/^(?:not|neither|cannot|never)$|n['’]t$|^(?:declin|refus)/.test(lower)) return true;
    if (/^[,;:]$/.test(text) || cueOf(tokens[i])?.finite) return false;
  }
  return false;
}

const MAX_REFUSAL = 9;
const PROOF = wordSet("evidence proof sign signs indication indications record suggestion");

/** Whether there is no evidence for a clause: "there was no evidence | that Lee had said". */
export function isUnproven(tokens: Token[], opens: number): boolean {
  if (!PROOF.has(wordAt(tokens, opens - 1))) return false;
  return [opens - 2, opens - 3].some((i) => /^(?:no|any|little)$/.test(wordAt(tokens, i)));
}
