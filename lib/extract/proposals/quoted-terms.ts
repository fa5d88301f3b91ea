import type { Judged } from "../attribution";
import { type IssueHits, matchIssues, surroundingsOf } from "../issues";
import { BE, wordSet } from "../lexicon";
import type { ParsedText } from "../parse";
import { type QuotedSpan, wordCount } from "../quotation-marks";
import { cueOf, isReportingVerb, type Token, wordAt } from "../tokens";
import type { ExtractedQuote } from "../types";
import { NO_SPEAKER, quotedConfidence, speakerProbability } from "./confidence";
import { noSpeaker, speakerFields } from "./speaker-fields";

const FEW_WORDS = 3;
const DOUBTFUL = 0.6;

/**
 * Whether a few words are better left without a speaker. They are if the likeliest speaker is a place, or a name about
 * which nothing is known, and either it is not very likely or the verb takes the words as its object without reporting
 * them ("the country has pursued ‘X’").
 */
export function hasNoSpeaker({ tokens }: ParsedText, { span, attribution }: Judged): boolean {
  if (isOnlyNamed(tokens, span) || isTitleOfWork(tokens, span) || isIntended(tokens, span))
    return true;
  if (wordAt(tokens, span.firstToken - 2) === "so-called") return true;
  const kind = attribution?.mention.kind;
  if (kind !== "place" && kind !== "unknown") return false;
  if (wordCount(tokens, span) > FEW_WORDS) return false;
  const before = cueOf(tokens[span.firstToken - 2]);
  return attribution!.probability < DOUBTFUL || (before !== null && before.class !== "say");
}

// Below this, a word of the issue is there, but not the two parties.
export const MIN_NEAR = 0.28;
const NAMES = wordSet(
  "called dubbed known nicknamed termed titled entitled named christened billed",
);

/**
 * Whether words are merely a name that nobody is said to use: "Is called “the pause”", "known locally as “the uncles”".
 */
function isOnlyNamed(tokens: Token[], { firstToken, lastToken }: QuotedSpan): boolean {
  if (tokens[lastToken + 1]?.lower === "by") return false;
  let i = firstToken - 2;
  while (i > firstToken - MAX_BACK && /^(?:as|the|an?)$|ly$/.test(wordAt(tokens, i))) i--;
  const verb = tokens[i];
  if (!verb || !NAMES.has(verb.lower) || verb.sentence !== tokens[firstToken]!.sentence)
    return false;
  let before = i - 1;
  while (/ly$|^(?:also|still|now|often|better|sometimes)$/.test(wordAt(tokens, before))) before--;
  const { lower = "" } = tokens[before] ?? {};
  // After a comma, "called" may be what someone did.
  return BE.has(lower) || (lower === "," && !/^(?:called|termed|named)$/.test(verb.lower));
}

/** Whether words say what something was to be, without anyone saying so: "It was meant to be the | “longest pier” |". */
function isIntended(tokens: Token[], { firstToken }: QuotedSpan): boolean {
  const mark = firstToken - 1;
  const be = /^(?:the|an?)$/.test(wordAt(tokens, mark - 1)) ? mark - 2 : mark - 1;
  return (
    wordAt(tokens, be) === "be" &&
    wordAt(tokens, be - 1) === "to" &&
    /^(?:meant|supposed|intended|designed|built)$/.test(wordAt(tokens, be - 2)) &&
    BE.has(wordAt(tokens, be - 3))
  );
}

const WORK = wordSet(
  `book novel memoir memoirs autobiography biography play film movie documentary song album single poem podcast series
  exhibition article essay column editorial leader letter paper report study thesis pamphlet painting opera musical
  show speech lecture manifesto`,
);

/**
 * Whether words are the title of something written: "Her memoirs, “A Life at Sea”, come out", "your leader of 4 March
 * (“Salt”) says".
 */
function isTitleOfWork(tokens: Token[], { firstToken, lastToken }: QuotedSpan): boolean {
  const [open, close] = [tokens[firstToken - 2], tokens[lastToken + 1]];
  const inBrackets = open?.text === "(" && close?.text === ")";
  if (!inBrackets && !(open?.text === "," && close?.text === ",")) return false;
  if (!tokens[firstToken]!.cap || /[.!]$/.test(tokens[lastToken - 1]!.text)) return false;
  for (let i = firstToken - 3; i > firstToken - 3 - MAX_BACK && i >= 0; i--) {
    const t = tokens[i]!;
    if (t.sentence !== open!.sentence || (isReportingVerb(t) && !WORK.has(t.lower))) return false;
    if (WORK.has(t.lower)) return true;
  }
  return false;
}

const MAX_BACK = 6;
const MIN_PROBABILITY = 0.75;
// A term in a report of what someone says may be theirs or the reporter's.
const SPEAKERS_OWN = 0.5;

/**
 * Turns a term or title in quotation marks into a proposal of low confidence. Returns null if the desk
 * is unlikely to want it: neither the headline (`headlineMatches`) nor the term or its sentence bears
 * on an issue.
 */
export function quotedTerm(
  parsed: ParsedText,
  { span, statement, attribution }: Judged,
  hits: IssueHits,
  headlineMatches: boolean,
): ExtractedQuote | null {
  const nearby = surroundingsOf(parsed, span.firstToken, span.lastToken);
  // The sentence before the paragraph does not show what a term is about.
  const where = { ...nearby, before: nearby.own };
  const issues = matchIssues(hits, where);
  const near = matchIssues(hits, { ...where, around: where.own }).some(
    ({ score }) => score >= MIN_NEAR,
  );
  if (!headlineMatches && !near) return null;
  const { start, end } = span;
  // In a sentence that reports what a person says, the term is probably the person's own.
  const verb = attribution ? cueOf(parsed.tokens[attribution.verb]) : null;
  const probable = attribution && speakerProbability(attribution) >= MIN_PROBABILITY;
  const says = verb?.class === "say" && verb.finite;
  const spoken = probable && says && attribution.mention.kind !== "place";
  const speaker = spoken
    ? speakerFields(parsed, attribution)
    : noSpeaker("a term or title in quotation marks, not attributed to anyone");
  if (spoken) speaker.because.unshift("a term in a sentence that reports what the speaker says");
  return {
    start,
    end,
    text: parsed.text.slice(start, end),
    kind: "mixed",
    ...speaker,
    issues,
    assertion: "asserted",
    confidence: quotedConfidence(statement * (spoken ? SPEAKERS_OWN : NO_SPEAKER)),
  };
}
