import { PREPOSITIONS } from "../../lexicon";
import type { Mention } from "../../mentions";
import { type Token, wordAt } from "../../tokens";
import { isAuxiliary, isPronounClause, saysNounClause } from "../clauses";
import { OPENS_CLAUSE, type Report } from "./report";

const MAX_AHEAD = 8;

/** Whether what seems to be reported is the subject of the verb: "X, | said | the minister". */
export function isVerbsSubject({ syntax, tokens, cue, first, words, opener }: Report): boolean {
  const inverted =
    wordAt(tokens, cue - 1) === "," &&
    first === cue + 1 &&
    !isPronounClause(tokens, first) &&
    !saysNounClause(tokens, cue);
  const subject = inverted ? syntax.subjectOf(cue) : null;
  if (!subject || subject.head < cue || isInObject(tokens, cue, subject)) return false;
  const closed = subject.outerFirst === cue + 1 && wordAt(tokens, subject.last) === ",";
  const clause = OPENS_CLAUSE.has(opener) || words.slice(1, MAX_AHEAD).some(isAuxiliary);
  return closed || !clause;
}

/**
 * Whether a mention is part of the object instead: "recalled the pact, reiterated | their | commitment", "noted the rise,
 * welcomed the release of | two prisoners".
 */
const isInObject = (tokens: Token[], cue: number, { head, outerFirst }: Mention): boolean =>
  /^(?:their|its|his|my|our)$/.test(tokens[head]!.lower) ||
  (outerFirst > cue + 2 && PREPOSITIONS.has(wordAt(tokens, outerFirst - 1)));
