import { cueOf, isMonthOfMay, type Token, wordAt } from "../tokens";
import { beforeTime } from "./times";
import { AUXILIARIES, BETWEEN, NEGATIONS, PROSPECTS, SILENCES } from "./words";

/** The words before a verb that belong to it: "has not yet | said", "declined to | confirm". */
export interface VerbGroup {
  negated: boolean;
  auxiliaries: string[];
  /** The verb follows "to". */
  infinitive: boolean;
  /** The token before the group, on which an infinitive or an -ing form depends. */
  governor: number;
  /** Where the group begins. */
  first: number;
}

const MAX_WORDS = 9;
const CONTRACTED = /^(.+)n['’]t$/;
// "Not only said X" says X.
const NOT_ONLY = /^(?:only|just|simply|merely)$/;

/** Reads the words before a verb, the nearest first. */
export function verbGroup(tokens: Token[], verb: number): VerbGroup {
  const group: VerbGroup = {
    negated: false,
    auxiliaries: [],
    infinitive: false,
    governor: verb - 1,
    first: verb,
  };
  const { sentence } = tokens[verb]!;
  let i = beforeAside(tokens, beforeTime(tokens, verb - 1));
  for (let words = 0; i >= 0 && words < MAX_WORDS; words++, i = beforeTime(tokens, i - 1)) {
    const t = tokens[i]!;
    if (t.sentence !== sentence || t.span >= 0 || t.kind === "mark") break;
    // "To tell", "to be told"; but "to have told" is past.
    const mayFollowTo = group.auxiliaries.every((auxiliary) => auxiliary === "be");
    if (t.lower === "to" && !group.infinitive && mayFollowTo) group.infinitive = true;
    else if (!take(group, tokens, i)) {
      if (!isBetween(tokens, i)) break;
      continue;
    }
    group.first = i;
    // What precedes "to" belongs to another verb: "declined | to say".
    if (group.infinitive && t.lower === "to") {
      i = beforeTime(tokens, i - 1);
      while (i >= 0 && isBetween(tokens, i)) i--;
      if (tokens[i]?.lower === "not") {
        group.negated = true;
        group.first = i--;
      }
      break;
    }
  }
  group.governor = i >= 0 && tokens[i]!.sentence === sentence ? i : -1;
  return group;
}

/** Adds an auxiliary or a negation to the group. Returns false for other words. */
function take(group: VerbGroup, tokens: Token[], i: number): boolean {
  const { lower } = tokens[i]!;
  const contracted = CONTRACTED.exec(lower)?.[1] ?? (lower === "cannot" ? "can" : null);
  if (contracted !== null) {
    group.negated = true;
    group.auxiliaries.push(contracted === "wo" ? "will" : contracted === "ca" ? "can" : contracted);
    return true;
  }
  const clitic = /['’](ll|d|ve)$/.exec(lower)?.[1];
  if (clitic) {
    group.auxiliaries.push({ ll: "will", d: "had", ve: "have" }[clitic as "ll" | "d" | "ve"]);
    return true;
  }
  // "Not so, | says | Lee": the negation is an answer of its own.
  if (lower === "not" && /^(?:so|yet|quite|really|exactly)$/.test(wordAt(tokens, i + 1)))
    if (wordAt(tokens, i + 2) === ",") return false;
  if (NEGATIONS.has(lower) && lower !== "no") {
    if (!NOT_ONLY.test(wordAt(tokens, i + 1))) group.negated = true;
    return true;
  }
  if (!AUXILIARIES.has(lower) || isMonthOfMay(tokens[i]!)) return false;
  group.auxiliaries.push(lower);
  return true;
}

/** Whether a word may come inside a verb group: an adverb, or commas around one. */
function isBetween(tokens: Token[], i: number): boolean {
  const t = tokens[i];
  if (!t) return false;
  // "Likely to", "too early to", "yet to" are what an infinitive depends on.
  if (tokens[i + 1]?.lower === "to" && (PROSPECTS.has(t.lower) || SILENCES.has(t.lower)))
    return false;
  if (t.kind === "word" && !t.cap && (t.lower.endsWith("ly") || BETWEEN.has(t.lower))) return true;
  return t.text === "," && (isAdverb(tokens[i - 1]) || isAdverb(tokens[i + 1]));
}

const MAX_ASIDE = 14;

/**
 * Where the verb group continues in front of an aside between commas: "will|, in a speech on Monday,| say". Returns
 * `comma` if there is none.
 */
function beforeAside(tokens: Token[], comma: number): number {
  if (tokens[comma]?.text !== ",") return comma;
  const { sentence } = tokens[comma]!;
  for (let i = comma - 1; i > comma - MAX_ASIDE && tokens[i - 1]?.sentence === sentence; i--) {
    if (tokens[i]!.span >= 0 || tokens[i]!.kind === "mark") return comma;
    if (tokens[i]!.text !== ",") continue;
    return MODAL.test(tokens[i - 1]!.lower) ? i - 1 : comma;
  }
  return comma;
}

const MODAL = /^(?:will|would|may|might|could|should|must|did|does|do|not)$|n['’]t$/;

const isAdverb = (t: Token | undefined): boolean =>
  t !== undefined && (/^however$|ly$/.test(t.lower) || BETWEEN.has(t.lower));

/** The verb that "or" or "nor" joins to this one: "neither | confirmed | nor denied". Returns -1 if there is none. */
export function joinedVerb(tokens: Token[], verb: number): number {
  let i = verb - 1;
  while (i >= 0 && isBetween(tokens, i)) i--;
  if (!/^n?or$/.test(wordAt(tokens, i))) return -1;
  return cueOf(tokens[i - 1]) ? i - 1 : -1;
}
