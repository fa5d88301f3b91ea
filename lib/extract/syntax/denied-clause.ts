// Clauses that someone denies or doesn't confirm: "denied a claim | that Lee had promised “...”". Whoever speaks within
// one asserts nothing.
import {
  BE,
  CALLS,
  CLAIM_NOUNS,
  DENIALS,
  FALSE_WORDS,
  NAMES,
  PREPOSITIONS,
  wordSet,
} from "../lexicon";
import { cueOf, type Token, wordAt } from "../tokens";
import { rebuffs } from "./rebuffs";
import { isUnproven, leavesOpen } from "./unconfirmed";

/** What denies a clause. */
export interface Denial {
  /** The word that decides it: the verb, or what the clause is called ("false"). */
  word: number;
  /** The verb of which the denier is the subject, or -1 if the clause stands before a passive or "is false". */
  verb: number;
  /** The conjunction that opens the clause. */
  opens: number;
  /** Where the agent of a passive begins: "was denied by | the ministry". -1 if it has none. */
  agent: number;
}

const MAX_CLAUSE = 40;
// "A claim | that", "a report in | which", "reports | saying".
const OPENS = wordSet(
  "that which saying alleging claiming suggesting asserting stating quoting citing",
);

/** What denies the clause in which words stand (token indices, `last` exclusive), or null if nothing does. */
export function denialOf(tokens: Token[], first: number, last: number): Denial | null {
  const sentence = tokens[first]?.sentence;
  for (let i = first - 1; i > first - MAX_CLAUSE && tokens[i]?.sentence === sentence; i--) {
    const t = tokens[i]!;
    if (t.text === ";") return null;
    if (t.span >= 0) continue;
    const opens = OPENS.has(t.lower) ? i : isDenyingClause(tokens, i, first) ? i + 1 : -1;
    if (opens < 0 || !reaches(tokens, opens + 1, first)) continue;
    // "Dismissed | that | as “...”": a pronoun.
    if (opens === first - 3 && wordAt(tokens, opens + 1) === "as") continue;
    if (isAboutNoun(tokens, opens, first)) continue;
    const denial =
      denialBefore(tokens, opens) ?? unproven(tokens, opens) ?? denialBehind(tokens, opens, last);
    if (denial && !isComplement(tokens, denial, first, last)) return denial;
  }
  return null;
}

/** Whether quoted words say what a claim is called, and aren't part of it: "called reports that X | “absurd”". */
function isComplement(tokens: Token[], denial: Denial, first: number, last: number): boolean {
  const { verb, opens } = denial;
  if (tokens[first - 1]?.kind !== "mark" || !rebuffs(tokens, verb, opens)) return false;
  // "Called false | a report that Lee had promised “...”": it has been called something already.
  if (!NAMES.has(cueOf(tokens[verb])!.base) || isCalledUntrue(tokens, verb, opens)) return false;
  const behind = tokens[last + 2];
  return behind?.sentence !== tokens[first]!.sentence || behind.kind === "punct";
}

/** Whether a verb denies a clause without a conjunction: "| denied | Lee had called it". */
function isDenyingClause(tokens: Token[], verb: number, first: number): boolean {
  if (cueOf(tokens[verb])?.base !== "deny" || tokens[verb + 1]?.cap !== true) return false;
  return tokens
    .slice(verb + 2, first)
    .some(({ lower, span }) => span < 0 && /^(?:had|has|have|was|were|would)$/.test(lower));
}

/**
 * Whether a clause only says what someone calls the noun before it: "Rejected a report | that Lee had called “biased”",
 * as opposed to "had called it “biased”".
 */
function isAboutNoun(tokens: Token[], opens: number, first: number): boolean {
  if (!/^(?:that|which)$/.test(wordAt(tokens, opens)) || cueOf(tokens[opens - 1])) return false;
  const as = wordAt(tokens, first - 2) === "as";
  const verb = as ? first - 3 : first - 2;
  const cue = cueOf(tokens[verb]);
  return cue !== null && (as || cue.class === "speak") && !BE.has(wordAt(tokens, verb - 1));
}

/** Whether a clause goes on from its opening to some words, rather than another clause having begun. */
function reaches(tokens: Token[], from: number, to: number): boolean {
  let commas = 0;
  for (let i = from; i <= to; i++) {
    const t = tokens[i]!;
    if (t.span >= 0 && i < to) continue;
    if (t.kind === "punct" && /^[;:—–]$/.test(t.text)) return false;
    if (t.text === "," && i < to) commas++;
    // "Denied that it had left, | adding", "and | said": the denier goes on.
    if (!cueOf(t)) continue;
    const before = wordAt(tokens, beforeAdverbs(tokens, i - 1));
    if (/^(?:and|but)$/.test(before)) return false;
    // "Lee, | speaking in Munich, had called": an aside ends with a comma of its own.
    if (before === "," && (i === to || cueOf(t)!.finite)) return false;
  }
  return commas % 2 === 0;
}

const beforeAdverbs = (tokens: Token[], i: number): number =>
  /^(?:also|then|instead|later)$|ly$/.test(wordAt(tokens, i)) ? i - 1 : i;

const unproven = (tokens: Token[], opens: number): Denial | null =>
  isUnproven(tokens, opens) ? { word: opens - 1, verb: -1, opens, agent: -1 } : null;

const MAX_OBJECT = 12;
const MAX_SOURCE = 5;

/**
 * The noun that a clause explains: "a | claim | that", "a | report | by the agency in which". Returns -1 if there is
 * none.
 */
function nounExplained(tokens: Token[], opens: number): number {
  for (let i = opens - 1; i > opens - 1 - MAX_SOURCE && tokens[i]?.kind === "word"; i--) {
    const { lower } = tokens[i]!;
    if (CLAIM_NOUNS.has(lower))
      return i === opens - 1 || PREPOSITIONS.has(wordAt(tokens, i + 1)) ? i : -1;
    if (cueOf(tokens[i])) return -1;
  }
  return -1;
}

/** What denies a clause from before it: "| dismissed | as “absurd” the idea that", "| called | false a report that". */
function denialBefore(tokens: Token[], opens: number): Denial | null {
  const { sentence } = tokens[opens]!;
  const noun = nounExplained(tokens, opens);
  if (noun < 0 && tokens[opens]!.lower !== "that" && cueOf(tokens[opens - 1])?.base !== "deny")
    return null;
  for (let i = opens - 1; i > opens - MAX_OBJECT && tokens[i]?.sentence === sentence; i--) {
    const t = tokens[i]!;
    if (/^[,;:.]$/.test(t.text) && t.span < 0) return null;
    const cue = t.span < 0 ? cueOf(t) : null;
    if (!cue) continue;
    // "Rejected | claims | that", "spread false | claims | that": a form that could be a verb is a noun.
    const noVerb =
      !cue.finite || cueOf(tokens[i - 1]) !== null || FALSE_WORDS.has(wordAt(tokens, i - 1));
    if (i === noun && noVerb) continue;
    const denies =
      DENIALS.has(cue.base) && (cue.base !== "rule" || wordAt(tokens, i + 1) === "out");
    const direct = i === opens - 1 || noun >= 0 || cue.base === "rule";
    const denied =
      (denies && direct) ||
      (direct && leavesOpen(tokens, i)) ||
      isCalledUntrue(tokens, i, opens) ||
      rebuffs(tokens, i, opens);
    return denied ? { word: i, verb: i, opens, agent: -1 } : null;
  }
  return null;
}

/** Whether a verb calls a clause untrue, as opposed to "repeated the lie that": "| called | it a lie that", "| said | it was a lie that". */
function isCalledUntrue(tokens: Token[], verb: number, opens: number): boolean {
  const { base, class: kind } = cueOf(tokens[verb])!;
  return tokens.slice(verb + 1, opens).some(({ lower }, k) => {
    if (!FALSE_WORDS.has(lower)) return false;
    const link = /^an?$/.test(wordAt(tokens, verb + k)) ? verb + k - 1 : verb + k;
    return CALLS.has(base) || (kind === "say" && BE.has(wordAt(tokens, link)));
  });
}

/** What denies a clause that it follows: "the claim that ... was | denied | by", "reports that ... are | false |". */
function denialBehind(tokens: Token[], opens: number, last: number): Denial | null {
  if (nounExplained(tokens, opens) < 0) return null;
  const { sentence } = tokens[opens]!;
  for (let i = last; i < last + MAX_OBJECT && tokens[i]?.sentence === sentence; i++) {
    const t = tokens[i]!;
    if (t.span >= 0) continue;
    if (/^[,;:]$/.test(t.text)) return null;
    if (!BE.has(t.lower)) continue;
    const word = /^(?:also|been|all|simply|not)$|ly$/.test(wordAt(tokens, i + 1)) ? i + 2 : i + 1;
    const passive = DENIALS.has(cueOf(tokens[word])?.base ?? "");
    const untrue = FALSE_WORDS.has(wordAt(tokens, word)) || isNotTrue(tokens, word);
    if (!passive && !untrue) continue;
    const agent = passive && wordAt(tokens, word + 1) === "by" ? word + 2 : -1;
    return { word, verb: -1, opens, agent };
  }
  return null;
}

const isNotTrue = (tokens: Token[], word: number): boolean =>
  wordAt(tokens, word - 1) === "not" && /^(?:true|accurate|correct)$/.test(wordAt(tokens, word));
