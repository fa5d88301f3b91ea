import { wordSet } from "../../lexicon";
import { type Mention, phraseEnd } from "../../mentions";
import type { ParsedText } from "../../parse";
import { isFollowedByVerb, type Syntax } from "../../syntax";
import { cueOf, type Sentence, type Token, wordAt } from "../../tokens";
import type { ContentSpan } from "../content-span";
import { contentEnds } from "../ends";
import { isAsked } from "../unsaid";
import { appositionStart } from "./apposition-start";
import { isCircumstance, isFronted } from "./fronted";
import { furtherClause } from "./further-clause";
import { goesOnAt, isSubjectOfQuoted } from "./interrupted";
import { openingWithin } from "./quoted-within";
import { startOf, subjectWithAside } from "./subject-with-aside";

/** Adds what may be reported before a verb: "the plan is dead, | Smith said", "the plan, | Smith said, | is dead". */
export function addBefore(
  syntax: Syntax,
  sentence: Sentence,
  cue: number,
  found: ContentSpan[],
): void {
  const { tokens } = syntax.parsed;
  const subject = syntax.subjectOf(cue);
  // "The mayor hit back, | insisting | letters had gone out": what follows the participle.
  if (wordAt(tokens, cue - 1) === "," && tokens[cue]!.lower.endsWith("ing")) return;
  // "Letters | went | to every shop", unlike "so the story | goes |".
  const goesOn = wordAt(tokens, cue + 1) === "on";
  if (!goesOn && /^(?:went|going|gone)$/.test(tokens[cue]!.lower)) return;
  // "The spokesman, when asked, | said Norway opposes": the clause after the verb has a verb of its own.
  if (subject && subject.head > cue && isFollowedByVerb(tokens, phraseEnd(tokens, subject))) return;
  // "Ann Lee, | who | wrote a book on it, is unimpressed": the verb only says who she is.
  if (subject && subject.head < cue && /^(?:who|which)$/.test(wordAt(tokens, subject.head))) return;
  // "They recalled the pact, reiterated | their | commitment": one verb after another.
  if (subject?.head === cue + 1 && POSSESSIVE.test(tokens[cue + 1]!.lower)) return;
  const comma = commaBefore(syntax, sentence, cue, subject);
  // "The US asked for talks, | and China objected", "of theft, | which Oslo denies": a clause of its own.
  if (comma < 0 || OWN_CLAUSE.test(wordAt(tokens, comma + 1))) return;
  if (namesClause(tokens, comma, cue)) return;
  const first = startBefore(syntax.parsed, sentence, comma);
  if (first >= comma || isAsked(tokens, sentence, first)) return;
  // "At a cost she puts at a million": the verb reports the figure, not what precedes it.
  if (cueOf(tokens[cue])!.base === "put" || isCircumstance(tokens, first, comma)) return;
  const behind = Math.max(cue, subject ? subject.last - 1 : cue);
  const rest = goesOnAt(tokens, sentence, [first, comma], cue, behind);
  // "In London, | Smith said": only where he spoke. "That, she told the court, is how": a pronoun is not a statement.
  const bare = isPronoun(tokens, first, comma) || isSubjectOfQuoted(tokens, [first, comma], behind);
  if (!isFronted(tokens, first, comma) && !bare)
    found.push({
      cue,
      shape: "before",
      first,
      last: questionEnd(tokens, first, comma),
      from:
        first === sentence.first || joinsSentence(tokens, sentence, first) ? "sentence" : "clause",
      to: rest >= 0 ? "interrupted" : "comma",
    });
  if (rest >= 0)
    for (const [last, to] of contentEnds(tokens, sentence, rest))
      found.push({ cue, shape: "after", first: rest, last, from: "clause", to });
  const further = furtherClause(tokens, sentence, behind);
  if (further >= 0)
    found.push({
      cue,
      shape: "after",
      first: further,
      last: sentence.last - 1,
      from: "clause",
      to: "stop",
    });
}

const OWN_CLAUSE = /^(?:and|but|which|when|where|although|though|because|while|whereas)$/;
const POSSESSIVE = /^(?:their|its|his|my|our)$/;
const MAX_BACK = 6;

/** The comma after what is reported, before a verb and its subject. Returns -1 if there is none. */
function commaBefore(
  syntax: Syntax,
  sentence: Sentence,
  cue: number,
  subject: Mention | null,
): number {
  const { tokens } = syntax.parsed;
  const aside = subjectWithAside(syntax, cue);
  if (aside) return startOf(aside) - 1;
  const edge = subject && subject.head < cue ? appositionStart(syntax, subject) : cue;
  for (let i = edge - 1; i >= edge - 1 - MAX_BACK && i > sentence.first; i--)
    if (tokens[i]!.text === ",") return i;
  return -1;
}

const CALLED = wordSet(
  `charge claim accusation allegation step move figure assertion suggestion view position demand idea notion assessment
  decision finding remark comment threat promise pledge`,
);

/**
 * Whether a noun after the comma refers back to the preceding clause: "He accused Oslo of stalling, | a charge Norway |
 * denies".
 */
const namesClause = (tokens: Token[], comma: number, cue: number): boolean =>
  /^(?:an?|the)$/.test(wordAt(tokens, comma + 1)) &&
  CALLED.has(wordAt(tokens, comma + 2)) &&
  cue > comma + 3;

/**
 * Where the words before a comma begin: after a quotation, a colon or a semicolon, or at the start of the sentence. Words
 * quoted within a clause are part of it.
 */
function startBefore(parsed: ParsedText, sentence: Sentence, comma: number): number {
  const { tokens } = parsed;
  const aside = wordAt(tokens, comma + 2) === "as" && tokens[comma + 1]!.kind === "mark";
  for (let i = comma - 1; i >= sentence.first; i--) {
    const { text, kind, span } = tokens[i]!;
    if (text === ";" || text === ":") return i + 1;
    if (kind !== "mark" && span < 0) continue;
    // "The fact that it is “late,” | as Lee said, only adds": the quoted words alone.
    const opening = aside ? -1 : openingWithin(parsed, sentence, i);
    if (opening < 0) return i + 1;
    i = opening;
  }
  return joinsSentence(tokens, sentence, sentence.first + 1) ? sentence.first + 1 : sentence.first;
}

/** Whether only the reporter's conjunction precedes a token: "But | a pattern is emerging, thinks Lee". */
const joinsSentence = (tokens: Token[], sentence: Sentence, first: number): boolean =>
  first === sentence.first + 1 && /^(?:But|And|Yet)$/.test(tokens[sentence.first]!.text);

const isPronoun = (tokens: Token[], first: number, comma: number): boolean =>
  comma - first === 1 &&
  /^(?:that|this|it|he|she|they|these|those|which)$/.test(tokens[first]!.lower);

/** Where an indirect question before its verb ends: "Whether they met, | as an envoy claims, she won't say". */
function questionEnd(tokens: Token[], first: number, comma: number): number {
  if (!/^(?:whether|if|how|why|who|what|where|when)$/.test(tokens[first]!.lower)) return comma;
  for (let i = comma - 1; i > first; i--)
    if (tokens[i]!.text === ",") return tokens[i + 1]!.lower === "as" ? i : comma;
  return comma;
}
