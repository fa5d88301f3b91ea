import { AFTER_CLAUSE, CALENDAR, CLAUSE_OPENERS, wordSet } from "../../lexicon";
import type { Syntax } from "../../syntax";
import { cueOf, type Token, wordAt } from "../../tokens";
import { isFronted, subjectWithAside } from "../before";
import { isAuxiliary, opensCondition } from "../clauses";
import type { ContentSpan } from "../content-span";
import { endsWithName } from "./ends-with-name";
import { hasFiniteVerb } from "./inflected";
import { SUBORDINATE } from "./subordinate";

const ADDRESSES = wordSet("inform brief notify remind assure tell");
const MAX_SUBJECT = 12;
// An office may be long if it includes the name of its body.
const MAX_NAMED_SUBJECT = 18;

/**
 * Whether content is a clause before a comma, followed by a subject whose verb reports nothing else: "The gate will
 * stay shut, | the ministry said".
 */
export function isSentenceBefore(syntax: Syntax, content: ContentSpan): boolean {
  const { tokens } = syntax.parsed;
  const { cue, first, last, from } = content;
  const { class: kind, finite, base } = cueOf(tokens[cue])!;
  if (
    !(kind === "say" || ADDRESSES.has(base) || AFTER_CLAUSE.has(base)) ||
    !finite ||
    from !== "sentence"
  )
    return false;
  if (SUBORDINATE.has(tokens[first]!.lower) && !hasMainClause(tokens, first, last)) return false;
  const most = tokens[cue - 1]?.cap ? MAX_NAMED_SUBJECT : MAX_SUBJECT;
  const aside = subjectWithAside(syntax, cue);
  const subject = tokens.slice(last + 1, aside ? aside.last : cue);
  if (tokens[last]?.text !== "," || subject.length >= most) return false;
  if (
    !hasFiniteVerb(tokens.slice(first + 1, last)) &&
    !(subject.length === 0 && isSomebodys(tokens, content))
  )
    return false;
  if (subject.length === 0) return endsWithName(tokens, cue);
  return isPlainSubject(subject) && reportsNothingElse(tokens, cue);
}

/**
 * Whether words that open with a condition go on to what depends on it: "If it stays, | plants will close|, she said",
 * but not "If asked, | she said".
 */
function hasMainClause(tokens: Token[], first: number, last: number): boolean {
  if (!opensCondition(tokens, first)) return false;
  const comma = tokens.slice(first, last).findLastIndex(({ text }) => text === ",");
  const main = tokens.slice(first + comma + 1, last);
  return comma > 0 && isPlainSubject(main.slice(0, 1)) && main.some(isAuxiliary);
}

/**
 * Whether words without a verb are reported, as only the speaker's name follows the reporting verb: "Not war, | argues
 * Ann Lee".
 */
const isSomebodys = (tokens: Token[], { cue, first, last }: ContentSpan): boolean =>
  tokens[cue + 1]?.cap === true &&
  !isFronted(tokens, first, last) &&
  /^(?:say|argue|reckon|insist|think|suggest)$/.test(cueOf(tokens[cue])!.base);

const JOINS = wordSet("and but or which who that when where while as if because after before");

/** Whether a subject contains no clause. "Two sources and one of the drivers" contains none. */
const isPlainSubject = (subject: Token[]): boolean =>
  subject[0]!.lower !== "and" &&
  !subject.some((t) => isAuxiliary(t) || (JOINS.has(t.lower) && t.lower !== "and"));

/** Whether content precedes a subject and its verb, which report nothing else: "X, | Lee said when she met them |". */
export const isAllSaid = (syntax: Syntax, content: ContentSpan): boolean =>
  content.shape === "before" && content.last + 1 < content.cue && isSentenceBefore(syntax, content);

const ADVERBIAL =
  /^(?:in|on|at|by|through|via|during|late|early|last|this|yesterday|today|from|to|later|earlier|here|there)$|ly$/;
// What opens the occasion on which something is said: "said here Thursday | when meeting Lee".
const OCCASION = /^(?:when|while|as|before|after|ahead|following|amid|upon)$/;
const HERE = /^(?:here|there|on|in)$/;

/** Whether words after a verb say on what occasion something was said: "said | here Thursday when meeting Lee". */
export function opensOccasion(tokens: Token[], cue: number, first: number): boolean {
  let end = cue + 1;
  while (HERE.test(wordAt(tokens, end)) || CALENDAR.has(wordAt(tokens, end))) end++;
  if (OCCASION.test(wordAt(tokens, end))) return first <= end + 1;
  return first <= end && /^(?:here|there)$/.test(wordAt(tokens, cue + 1));
}

/** Whether only an adverbial of time or place follows a verb, up to the next stop: "said | on Monday". */
function reportsNothingElse(tokens: Token[], cue: number): boolean {
  const { sentence } = tokens[cue]!;
  const { base } = cueOf(tokens[cue])!;
  const addresses = ADDRESSES.has(base);
  // Unlike "described | as", "complained | when".
  const says = /^(?:say|tell|add|announce|declare|state)$/.test(base);
  let occasion = false;
  for (let i = cue + 1; tokens[i]?.sentence === sentence; i++) {
    const { text, kind, lower } = tokens[i]!;
    if (/^[.,;]$/.test(text)) return true;
    occasion ||= says && OCCASION.test(lower);
    const opens = occasion ? /^(?:that|whether)$/.test(lower) : CLAUSE_OPENERS.has(lower);
    if (kind === "mark" || text === ":" || opens) return false;
    const adverbial = addresses || occasion || ADVERBIAL.test(lower) || CALENDAR.has(lower);
    if (i === cue + 1 && !adverbial) return false;
  }
  return true;
}
