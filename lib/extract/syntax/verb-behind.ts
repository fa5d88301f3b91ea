import { FINITE_AUXILIARIES, IRREGULAR_PASTS, PREPOSITIONS, wordSet } from "../lexicon";
import { cueOf, type Token, wordAt } from "../tokens";

const VERB =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|never|[a-z]+ly|[a-z]{2,}[^s'’]s)\b/;
const FURTHER_PAST = wordSet(
  "sold fled lent hid grew chose spent built slept woke beat caught taught stole",
);
const NO_VERB = wordSet("always yesterday days hours weeks this minutes");

/** Whether a verb follows a noun, which is then its subject: "Norway | opposes". */
export function isFollowedByVerb(tokens: Token[], end: number): boolean {
  const next = tokens[end];
  if (next?.kind !== "word" || next.cap || PREPOSITIONS.has(next.lower)) return false;
  if (NO_VERB.has(next.lower)) return false;
  return VERB.test(next.lower) || IRREGULAR_PASTS.has(next.lower) || FURTHER_PAST.has(next.lower);
}

// What may follow the subject of a verb in front of it: "the plan is dead, said Lee | after a vote".
const GOES_ON = wordSet(
  `and or but who whose which that when while as where after before because if though although once also later again
  today yesterday tonight recently himself herself this last earlier`,
);

// Verbs whose object is asked to do something.
const URGES = wordSet("urge ask beg press advise warn tell implore beseech challenge invite order");

const MAX_SUBJECT = 40;

/**
 * Whether a verb of saying has its subject, with an apposition, in front, so that the name after it opens what is
 * said: "The mayor's deputy, Ann Lee, | said | Norway opposed it". What is said before its verb has a verb of its own.
 */
export function hasSubjectInFront(tokens: Token[], cue: number, end: number): boolean {
  const { sentence } = tokens[cue]!;
  const next = tokens[end];
  if (tokens[cue - 1]?.text !== "," || next?.sentence !== sentence || next.span >= 0) return false;
  // "The union, which runs the quay, | urged | ministers to act".
  const urges = next.lower === "to" && URGES.has(cueOf(tokens[cue])?.base ?? "");
  const goesOn = GOES_ON.has(next.lower) || PREPOSITIONS.has(next.lower);
  if (next.kind !== "word" || next.cap || (goesOn && !urges)) return false;
  let commas = 1;
  let from = cue - 2;
  for (let i = from; tokens[i]?.sentence === sentence; i--) {
    if (i < cue - MAX_SUBJECT) return false;
    const t = tokens[i]!;
    if (t.span >= 0 || /^[:;]$/.test(t.text)) return false;
    from = i;
    if (t.text !== ",") continue;
    commas++;
    // "A second adviser, who asked not to be named,": verbs of a relative clause are its own.
    if (commas === 2 && /^(?:who|whose|which)$/.test(wordAt(tokens, i + 1))) continue;
    if (commas === 2 && hasVerb(tokens, i + 1, cue - 1)) return false;
  }
  const first = tokens.slice(from, cue).findIndex(({ text }) => text === ",");
  return commas === 2 && !hasVerb(tokens, from, from + first);
}

const isPast = (t: Token): boolean =>
  t.kind === "word" && !t.cap && /[a-z]{2}[^e]ed$/.test(t.lower);

function hasVerb(tokens: Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const t = tokens[i]!;
    if (FINITE_AUXILIARIES.has(t.lower) || cueOf(t)?.finite || IRREGULAR_PASTS.has(t.lower))
      return true;
    if (isPast(t) && i > first && !PREPOSITIONS.has(wordAt(tokens, i + 1))) return true;
  }
  return false;
}
