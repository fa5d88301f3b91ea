import { CALENDAR, FUNCTION_WORDS, PREPOSITIONS, wordSet } from "../../lexicon";
import { type Token, wordAt } from "../../tokens";
import { isAuxiliary } from "../clauses";

/** Words that begin the subject of a clause. */
const BEGINS = wordSet(
  `he she it they we i you there this these those the a an his her its their our my no any some both all nobody
  nothing`,
);

export const isClauseSubject = (lower: string): boolean => BEGINS.has(lower);

/**
 * Whether the subject of a clause begins directly after a noun: "told the house | there was", "told investors | the
 * fund".
 */
export function beginsClause(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  if (before.kind !== "word" || before.cap || !/^\p{L}{3,}$/u.test(before.lower)) return false;
  if (PREPOSITIONS.has(before.lower) || FUNCTION_WORDS.has(before.lower)) return false;
  return isClauseSubject(wordAt(tokens, i));
}

/** Whether words at a token may be the subject of a clause: "it", "the", "Oslo". */
export const opensClause = (tokens: Token[], i: number): boolean =>
  isClauseSubject(wordAt(tokens, i)) ||
  (tokens[i]?.cap === true && !CALENDAR.has(tokens[i]!.lower));

const MAX_SUBJECT = 7;
const LINKS = /^(?:to|about|that|whether|how|why|what|who|which|and|not)$/;

/** Whether a noun with an article and its auxiliary begin at a token: "| the yard was". */
export function isNounClause(tokens: Token[], i: number): boolean {
  if (!/^(?:the|an?|its|his|her|their|our|my|no|both|all)$/.test(wordAt(tokens, i))) return false;
  for (let k = i + 2; k < i + MAX_SUBJECT && tokens[k]?.kind === "word"; k++) {
    if (LINKS.test(tokens[k]!.lower)) return false;
    if (isAuxiliary(tokens[k]!)) return true;
  }
  return false;
}
