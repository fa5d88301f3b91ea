import { wordSet } from "../lexicon";
import type { Syntax } from "../syntax";
import { cueOf, type Token } from "../tokens";
import type { Candidate } from "./candidates";

const TELLS = wordSet("tell assure remind inform brief warn notify urge");

/** Whether the mention that begins at a token is the addressee of a verb: "told | the audience |". */
export function isTold(tokens: Token[], first: number): boolean {
  const cue = cueOf(tokens[first - 1]);
  return cue?.finite === true && TELLS.has(cue.base) && !tokens[first - 1]!.cap;
}

/**
 * Prefers the subject of a verb of telling to its addressee: "Lee, who spoke at noon, told | the audience | that
 * “...”". Takes and returns the index of a candidate.
 */
export function tellerRather(
  { parsed: { tokens }, subjectShare }: Syntax,
  candidates: Candidate[],
  likely: number,
): number {
  const { mention, placement } = candidates[likely]!;
  const verb = mention.outerFirst - 1;
  if (!isTold(tokens, mention.outerFirst) || placement.sentences > 0 || placement.after)
    return likely;
  let teller = likely;
  let best = 0;
  candidates.forEach((other, k) => {
    const { head } = other.mention;
    if (head >= verb || other.link.afterPreposition || other.placement.sentences > 0) return;
    const share = subjectShare(verb, other.mention);
    if (share > best) [teller, best] = [k, share];
  });
  return teller;
}
