import { wordSet } from "../lexicon";
import { type Mention, passesOn, phraseEnd } from "../mentions";
import type { CueLink, Syntax } from "../syntax";
import { cueOf, type Token, wordAt } from "../tokens";
import type { Candidate } from "./candidates";

/**
 * Prefers the subject of the clause to the source that it cites: "| He | replied that “...”, according to a readout".
 * Takes and returns the index of a candidate.
 */
export function ownSubject(
  { parsed: { tokens } }: Syntax,
  candidates: Candidate[],
  likely: number,
): number {
  const { link, placement, shape } = candidates[likely]!;
  if (!link.according || placement.sentences > 0) return likely;
  if (!placement.after)
    return passesOn(tokens, candidates[likely]!.mention)
      ? tellerBehind(candidates, likely)
      : tellerBefore(tokens, candidates, likely);
  for (const verb of [shape.verbLeft, shape.verbRight]) {
    const cue = cueOf(tokens[verb]);
    const modal = /^(?:will|would|to)$/.test(wordAt(tokens, verb - 1));
    if (cue?.class !== "say" || !(modal || cue.finite)) continue;
    const isLeft = verb === shape.verbLeft;
    // "| Lee | on Monday urged them to “...”": the likely subject, even at a distance.
    const own = candidates.findIndex(
      ({ isSubject, link: own, shareLeft, shareRight, placement: { sentences } }) =>
        ((isSubject && own.forward === verb) ||
          (sentences === 0 && (isLeft ? shareLeft : shareRight) > LIKELY)) &&
        !own.afterPreposition,
    );
    if (own >= 0) return own;
  }
  return likely;
}

const LIKELY = 0.7;

/**
 * Prefers the speaker in a record to the record: "according to its readout, | Kane | called for “...”". Takes and
 * returns the index of a candidate.
 */
function tellerBehind(candidates: Candidate[], likely: number): number {
  const { last } = candidates[likely]!.mention;
  const own = candidates.findIndex(
    ({ mention, link, placement, isSubject }) =>
      isSubject &&
      !placement.after &&
      placement.sentences === 0 &&
      mention.outerFirst > last &&
      link.forward >= 0 &&
      link.forwardFinite &&
      !link.afterPreposition,
  );
  return own >= 0 ? own : likely;
}

const MAX_SOURCE = 10;

/**
 * Prefers whoever speaks around a source between commas: "| He | told them, according to one of them, that “...”",
 * "| Lee |, according to aides, called it “...”". Takes and returns the index of a candidate.
 */
function tellerBefore(tokens: Token[], candidates: Candidate[], likely: number): number {
  const source = candidates[likely]!.mention;
  let close = source.last;
  while (close < source.last + MAX_SOURCE && tokens[close]?.kind === "word") close++;
  if (wordAt(tokens, close) !== ",") return likely;
  const goesOn = /^(?:that|whether|how|why)$/.test(wordAt(tokens, close + 1));
  const verb = cueOf(tokens[close + 1]);
  if (!goesOn && !verb?.finite) return likely;
  const own = candidates.findIndex(({ mention, link, placement }) => {
    if (placement.after || placement.sentences > 0 || mention.head >= source.outerFirst)
      return false;
    return goesOn
      ? isTeller(link, source.outerFirst)
      : phraseEnd(tokens, mention) === source.outerFirst - 3;
  });
  return own >= 0 ? own : likely;
}

const isTeller = ({ forward, forwardFinite, inverted, afterPreposition }: CueLink, end: number) =>
  forward >= 0 && forward < end && forwardFinite && inverted < 0 && !afterPreposition;

const AUXILIARY = /^(?:has|had|have|will|would|may|might|can|could|not|also|now|been|be)$|ly$/;
const LINK = wordSet("is was become becomes became seems seemed remains remained 's ’s");
// Predicates that can apply to a person or a body: "The ministry met. It is | ready | to", "it is | expected | to".
const OF_SOMEBODY =
  /ed$|^(?:ready|able|unable|willing|unwilling|likely|unlikely|set|due|eager|keen|reluctant|free|bound|quick|slow|happy|proud|glad|sorry|certain|sure|about|yet|first|last)$/;
const MAX_AHEAD = 6;

/** Whether "it" is impersonal: "| It | has become fashionable to speak of", "it is time to say". */
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
