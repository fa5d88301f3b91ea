// Relative clauses that say what someone said: "the man | who told police that the door was open | said he had lied".
import { wordSet } from "../../lexicon";
import { cueOf, isReportingVerb, isSayingVerb, type Token, wordAt } from "../../tokens";
import { belongs } from "./belongs";
import { isAuxiliary, isBaseVerb, isPast } from "./verb-forms";

const MAX_CLAUSE = 24;
const MAX_PASSIVE = 3;
const ADVERB = /ly$|^(?:also|then|later|now|since|once|still|first|twice|has|had|have)$/;
// Before a verb, these show that it belongs to what was said.
const KEEPS = wordSet(
  "that what which who whom whose he she it they we i you and or but not never to be been being the a an his her its their",
);
const SUBORDINATES = wordSet(
  "when whenever while as after before because if unless until since although though where whether",
);

/**
 * Where a relative clause ends that says what someone said, given its pronoun: before the verb of the main clause.
 * Returns -1 if the clause says nothing, or has no second verb to show where it ends.
 */
export function sayingClauseEnd(tokens: Token[], pronoun: number): number {
  let verb = pronoun + 1;
  while (ADVERB.test(wordAt(tokens, verb))) verb++;
  if (!isSayingVerb(tokens[verb])) return -1;
  const own = verbOfWords(tokens, pronoun, verb);
  return own < 0 ? -1 : mainVerb(tokens, pronoun, own);
}

/** Whether a relative clause opened by "that" says what a body said: "the union | that warned that jobs would go |". */
export const bodySaid = (tokens: Token[], that: number): boolean =>
  wordAt(tokens, that) === "that" && sayingClauseEnd(tokens, that) >= 0;

/** The verb of what was said, after the verb that reports it. Returns -1 if what was said is no clause. */
function verbOfWords(tokens: Token[], pronoun: number, verb: number): number {
  let opened = false;
  for (let i = verb + 1; i < pronoun + MAX_CLAUSE && isInside(tokens, pronoun, i); i++) {
    const t = tokens[i]!;
    if (t.lower === "that") opened = true;
    // "Who wrote to her | say they are": the main verb.
    else if (!opened && isBaseVerb(t)) return -1;
    else if (i > verb + 1 && (isAuxiliary(t) || isPast(t) || isReportingVerb(t)))
      // "Who announced the truce | said it would hold": this may be the main verb already.
      return opened || !isSayingVerb(t) ? i : -1;
  }
  return -1;
}

/** Where the main clause goes on behind the verb of what was said, at an adverb before its verb. */
function mainVerb(tokens: Token[], pronoun: number, own: number): number {
  const plural = /s$|^people$/.test(wordAt(tokens, pronoun - 1));
  let other = -1;
  let i = own + 1;
  for (; i < pronoun + MAX_CLAUSE && isInside(tokens, pronoun, i); i++) {
    const t = tokens[i]!;
    let first = i;
    while (first > own + 1 && ADVERB.test(wordAt(tokens, first - 1))) first--;
    const before = tokens[first - 1]!;
    if (KEEPS.has(before.lower) || isAuxiliary(before)) continue;
    if (isSayingVerb(t) || (plural && isBaseVerb(t) && first > own + 1)) return first;
    // "Is best | suited |": a participle.
    const passive = /ed$/.test(t.lower) && i - own <= MAX_PASSIVE && isAuxiliary(tokens[own]!);
    const deed = isPast(t) && !cueOf(t) && !passive && wordAt(tokens, i + 1) !== "by";
    if (other < 0 && (deed || isAuxiliary(t)) && first > own + 1) other = first;
  }
  // "That when the door shut | the room | was dark": the verb may be that of a further clause.
  const joined = tokens.slice(pronoun + 1, other).some(({ lower }) => SUBORDINATES.has(lower));
  if (other >= 0 && !joined) return other;
  // "Said the mayor who had assured voters that the bridge would open.": nothing follows.
  return /^[.,;]$/.test(wordAt(tokens, i)) ? i : -1;
}

function isInside(tokens: Token[], pronoun: number, i: number): boolean {
  const t = tokens[i];
  if (!t || !belongs(tokens, i, pronoun)) return false;
  return t.kind === "word" || t.kind === "number" || t.text === "-";
}
