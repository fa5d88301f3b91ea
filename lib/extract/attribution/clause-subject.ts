import { wordSet } from "../lexicon";
import type { Mention } from "../mentions";
import type { Syntax } from "../syntax";
import { cueOf, type Token, wordAt } from "../tokens";
import type { Candidate } from "./candidates";

/**
 * "| He | replied that “...”, according to a readout": whoever the clause says spoke is the speaker, and "according to"
 * only tells how it is known. Takes and returns the index of a candidate.
 */
export function ownSubject(
  { parsed: { tokens } }: Syntax,
  candidates: Candidate[],
  likely: number,
): number {
  const { link, placement, shape } = candidates[likely]!;
  if (!link.according || !placement.after || placement.sentences > 0) return likely;
  for (const verb of [shape.verbLeft, shape.verbRight]) {
    const cue = cueOf(tokens[verb]);
    // "Lee | will say |, according to a text of his speech": behind the words, only what is yet to be said is sure to be
    // passed on, as a paper may also be who heard it ("she said, according to the Post").
    const modal = /^(?:will|would|to)$/.test(wordAt(tokens, verb - 1));
    if (cue?.class !== "say" || !(modal || (cue.finite && verb === shape.verbLeft))) continue;
    const own = candidates.findIndex(
      (other) => other.isSubject && other.link.forward === verb && !other.link.afterPreposition,
    );
    if (own >= 0) return own;
  }
  return likely;
}

const AUXILIARY = /^(?:has|had|have|will|would|may|might|can|could|not|also|now|been|be)$|ly$/;
const LINK = wordSet("is was become becomes became seems seemed remains remained 's ’s");
// "The ministry met. It is | ready | to", "it is | expected | to": what somebody can be.
const OF_SOMEBODY =
  /ed$|^(?:ready|able|unable|willing|unwilling|likely|unlikely|set|due|eager|keen|reluctant|free|bound|quick|slow|happy|proud|glad|sorry|certain|sure|about|yet|first|last)$/;
const MAX_AHEAD = 6;

/** "| It | has become fashionable to speak of", "it is time to say": the "it" that stands for what follows. */
export function isImpersonal(tokens: Token[], { head }: Mention): boolean {
  const { lower, sentence } = tokens[head]!;
  if (lower !== "it") return false;
  let link = head + 1;
  while (AUXILIARY.test(wordAt(tokens, link))) link++;
  if (!LINK.has(wordAt(tokens, link))) return false;
  for (let k = link + 1; k < link + MAX_AHEAD && tokens[k]?.sentence === sentence; k++) {
    const t = tokens[k]!;
    if (t.lower === "to") return k > link + 1;
    if (t.kind !== "word" || t.span >= 0 || cueOf(t)?.finite || OF_SOMEBODY.test(t.lower))
      return false;
  }
  return false;
}
