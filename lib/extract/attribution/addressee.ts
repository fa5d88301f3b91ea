import { BE, wordSet } from "../lexicon";
import { phraseEnd } from "../mentions";
import type { Syntax } from "../syntax";
import { cueOf, type Token, wordAt } from "../tokens";
import type { Candidate } from "./candidates";

const ASKS = wordSet("ask question quiz");
const TELLS = wordSet("tell assure remind inform brief warn notify urge");

/** Whether the mention that begins at a token is the addressee of a verb: "told | the audience |". */
export function isTold(tokens: Token[], first: number): boolean {
  const cue = cueOf(tokens[first - 1]);
  return cue?.finite === true && TELLS.has(cue.base) && !tokens[first - 1]!.cap;
}

const MAX_GROUP = 4;

/** Whether a verb is passive, so that its subject is the addressee: "Oslo | was told | that". */
function isPassive(tokens: Token[], verb: number, verbs: ReadonlySet<string>): boolean {
  const cue = cueOf(tokens[verb]);
  if (!cue?.finite || !verbs.has(cue.base)) return false;
  for (let i = verb - 1; i > verb - MAX_GROUP; i--) {
    if (BE.has(wordAt(tokens, i))) return true;
    if (!/^(?:not|also|now|first|just|then|later|again|once|even)$|ly$/.test(wordAt(tokens, i)))
      return false;
  }
  return false;
}

/**
 * Prefers whoever tells or asks to whoever is told or asked: "Oslo will be told by | Lee | that “...”". Takes
 * and returns the index of a candidate, or null if the text does not say who it is.
 */
export function agentRather(
  { parsed: { tokens } }: Syntax,
  candidates: Candidate[],
  likely: number,
): number | null {
  const { mention: subject, link, placement } = candidates[likely]!;
  const told = link.forward;
  if (placement.sentences > 0 || told < 0) return likely;
  const asked = isPassive(tokens, told, ASKS);
  if (!asked && !isPassive(tokens, told, TELLS)) return likely;
  const from = wordAt(tokens, told + 1) === "by" ? told + 2 : -1;
  const agent = candidates.findIndex(
    ({ mention: { outerFirst, roleFirst }, mention }) =>
      from >= 0 && Math.min(outerFirst, roleFirst) <= from && phraseEnd(tokens, mention) > from,
  );
  if (agent >= 0) return agent;
  // "Lee was asked, “...”", "“...” Lee was asked", but not "Lee was asked about it and answered “...”".
  if (asked) {
    const [before, behind] = [tokens[subject.outerFirst - 1], tokens[told + 2]];
    const isQuestion = placement.after
      ? before?.kind === "mark"
      : behind?.kind === "mark" && /^[,:]$/.test(tokens[told + 1]!.text);
    return isQuestion ? null : likely;
  }
  // "| Lee | said she had been told that".
  const reporter = candidates.findIndex(
    (other) =>
      other.isSubject &&
      other.link.forwardClass === "say" &&
      other.placement.sentences === 0 &&
      !isPassive(tokens, other.link.forward, TELLS),
  );
  return reporter >= 0 ? reporter : null;
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
