import { PREPOSITIONS } from "../../lexicon";
import { type Mention, phraseEnd } from "../../mentions";
import type { Syntax } from "../../syntax";
import { cueOf, type Token, wordAt } from "../../tokens";
import { isAuxiliary, isPronounClause, saysNounClause } from "../clauses";
import type { ContentSpan } from "../content-span";
import { speaksUpTo } from "./passed-on";
import { OPENS_CLAUSE, type Report } from "./report";

const MAX_AHEAD = 8;

/** Whether what seems to be reported is the subject of the verb: "X, | said | the minister". */
export function isVerbsSubject({ syntax, tokens, cue, first, words, opener }: Report): boolean {
  const inverted =
    wordAt(tokens, cue - 1) === "," &&
    first === cue + 1 &&
    !isPronounClause(tokens, first) &&
    !saysNounClause(tokens, cue) &&
    !isBehindAside(syntax, cue);
  const subject = inverted ? syntax.subjectOf(cue) : null;
  if (!subject || subject.head < cue || isInObject(tokens, cue, subject)) return false;
  const directly = subject.outerFirst === cue + 1;
  const closed = directly && wordAt(tokens, subject.last) === ",";
  const clause = OPENS_CLAUSE.has(opener) || words.slice(1, MAX_AHEAD).some(isAuxiliary);
  return closed || !clause;
}

const SAYS = /^(?:say|add|explain|reply)$/;

/**
 * Whether the subject fills all that follows an inverted verb, although its clause has a verb, too: "X, said | a diplomat
 * who has read the draft |". What precedes the verb is what it reports.
 */
export function isWholeSubject(syntax: Syntax, { cue, shape, first, last }: ContentSpan): boolean {
  const { tokens } = syntax.parsed;
  if (shape !== "after" || first !== cue + 1 || wordAt(tokens, cue - 1) !== ",") return false;
  // "Ann Lee, the minister, | promised | a group that": but "say" has no person as its object.
  if (!SAYS.test(cueOf(tokens[cue])!.base) && isBehindAside(syntax, cue)) return false;
  const subject = syntax.subjectOf(cue);
  return subject?.outerFirst === first && phraseEnd(tokens, subject) >= last;
}

const MAX_ASIDE = 16;

/** Whether only an aside separates the verb from its subject: "Ann Lee, the minister, | urged | Oslo to wait". */
function isBehindAside({ parsed }: Syntax, cue: number): boolean {
  const { tokens } = parsed;
  // "Told | the council | about it": whoever hears it isn't what is said.
  const { base, class: kind } = cueOf(tokens[cue])!;
  if (kind === "show" || /^(?:tell|inform|notify|brief)?$/.test(base)) return false;
  // "Let | it be known".
  if (wordAt(tokens, cue + 1) === "it") return false;
  const { sentence } = tokens[cue]!;
  let open = cue - 2;
  while (
    open > cue - MAX_ASIDE &&
    tokens[open]?.sentence === sentence &&
    tokens[open]!.text !== ","
  )
    open--;
  return tokens[open]?.sentence === sentence && speaksUpTo(parsed, open);
}

/**
 * Whether a mention is part of the object instead: "recalled the pact, reiterated | their | commitment", "noted the rise,
 * welcomed the release of | two prisoners".
 */
const isInObject = (tokens: Token[], cue: number, { head, outerFirst }: Mention): boolean =>
  /^(?:their|its|his|my|our)$/.test(tokens[head]!.lower) ||
  (outerFirst > cue + 2 && PREPOSITIONS.has(wordAt(tokens, outerFirst - 1)));
