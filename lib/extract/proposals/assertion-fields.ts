import { assertionOf, type Claim } from "../assertion";
import type { Attribution } from "../attribution";
import { type ContentSpan, saysHow } from "../indirect";
import { BE, CLAIM_NOUNS, NAMES } from "../lexicon";
import type { ParsedText } from "../parse";
import type { QuotedSpan } from "../quotation-marks";
import { denialOf } from "../syntax";
import { cueOf, type Token } from "../tokens";
import type { Assertion, ExtractedQuote } from "../types";
import type { SpeakerFields } from "./speaker-fields";

const MEANS: Record<Exclude<Assertion, "asserted">, string> = {
  denied: "the speaker rejects this",
  withheld: "the speaker did not say this",
  hypothetical: "nothing has been said yet",
};

/** The words that are reported, and the reasons given so far. */
type Reported = Omit<Claim, "subject"> & { because: string[] };

type AssertionFields = Pick<ExtractedQuote, "assertion" | "because"> & Partial<SpeakerFields>;

/** Whether the words of a quoted span were said, with the words that decide it added to the reasons. */
export function quotedAssertion(
  parsed: ParsedText,
  span: QuotedSpan,
  by: Attribution | null,
  because: string[],
): AssertionFields {
  const { firstToken: first, lastToken: last } = span;
  const verb = by ? reportingVerb(parsed, span, by) : -1;
  return assertionFields(parsed, by, { verb, first, last, quoted: true, because });
}

/** The same for the content of indirect speech. */
export function indirectAssertion(
  parsed: ParsedText,
  content: ContentSpan,
  by: Attribution,
  because: string[],
): AssertionFields {
  const { first, last } = content;
  const verb = verbBefore(parsed, content);
  return assertionFields(parsed, by, { verb, first, last, quoted: false, because });
}

function assertionFields(
  parsed: ParsedText,
  by: Attribution | null,
  { because, ...claim }: Reported,
): AssertionFields {
  const subject = by?.mention ?? null;
  // "Nobody believed | Lee |’s claim that": what the verb does is not what Lee does.
  const owns = by?.link.saying && by.mention.head > claim.verb && by.mention.head < claim.first;
  const verb = owns ? -1 : claim.verb;
  const { assertion, words, nobody } = assertionOf(parsed, { ...claim, verb, subject });
  if (assertion === "asserted") return { assertion, because };
  const reasons = [...because, `${MEANS[assertion]}: “${words}”`];
  const none = nobody && { speaker_text: null, speaker_span: null, speaker_role: null };
  return { assertion, ...none, because: reasons };
}

/**
 * The verb that reports the words in a quoted span: what denies the clause in which they stand, or the nearest one before it in its sentence, if it comes after the
 * speaker, or else the one that attributes it. Returns -1 if there is none.
 */
function reportingVerb({ tokens }: ParsedText, span: QuotedSpan, by: Attribution): number {
  const denial = denialOf(tokens, span.firstToken, span.lastToken);
  if (denial) return denial.verb;
  const home = tokens[span.firstToken]!.sentence;
  for (let i = span.firstToken - 2; i > by.mention.head && isIn(tokens, i, home); i--)
    if (tokens[i]!.span < 0 && cueOf(tokens[i]) && !tokens[i]!.cap)
      return reportAround(tokens, i) ?? i;
  // "Was told | by | Lee that".
  const agent = by.mention.outerFirst - 1;
  if (tokens[agent]?.lower === "by" && cueOf(tokens[agent - 1])) return agent - 1;
  const { inverted, forward } = by.link;
  const verb = by.verb >= 0 ? by.verb : inverted >= 0 ? inverted : forward;
  // "The city “strongly condemned” a bill that would | close | its offices": a verb of what is condemned.
  if (
    verb > span.lastToken &&
    by.mention.head < span.firstToken &&
    opensRelative(tokens, span, verb)
  )
    return -1;
  return verb >= 0 && isIn(tokens, verb, home) ? verb : -1;
}

const opensRelative = (tokens: Token[], { lastToken }: QuotedSpan, verb: number): boolean =>
  tokens.slice(lastToken + 1, verb).some(({ lower }) => /^(?:that|which|who)$/.test(lower));

const MAX_CLAUSE = 40;

/**
 * The verb that reports the clause of another, and alone decides what its subject said: "| said | she would not be told
 * by “...”". But whoever says that he never called it “a farce” has not called it so. Null if there is none.
 */
function reportAround(tokens: Token[], verb: number): number | null {
  const { sentence } = tokens[verb]!;
  const passive = tokens.slice(verb - 3, verb).some(({ lower }) => BE.has(lower));
  const { class: kind, base } = cueOf(tokens[verb])!;
  const announced = kind === "say" ? announcedAround(tokens, verb) : -1;
  if (announced >= 0) return announced;
  if (!passive && (kind === "say" || NAMES.has(base))) return null;
  for (let i = verb - 1; i > verb - MAX_CLAUSE && isIn(tokens, i, sentence); i--) {
    if (tokens[i]!.text === ",") return null;
    const said = tokens[i]!.span < 0 ? cueOf(tokens[i]) : null;
    if (said?.class === "say" && !tokens[i]!.cap) return said.finite ? i : null;
  }
  return null;
}

const MAX_ANNOUNCED = 5;

/**
 * The verb with which someone announces what they will say, and so says it: "| says | she will tell him that “...”".
 * Returns -1 if there is none.
 */
function announcedAround(tokens: Token[], verb: number): number {
  if (!/^(?:will|would|shall|['’]ll)$/.test(tokens[verb - 1]?.lower ?? "")) return -1;
  for (let i = verb - 2; i > verb - MAX_ANNOUNCED && isIn(tokens, i, tokens[verb]!.sentence); i--) {
    if (cueOf(tokens[i])?.class === "say") return i;
    if (!/^(?:he|she|they|it|that)$/.test(tokens[i]!.lower)) return -1;
  }
  return -1;
}

/** The verb that reports the content of indirect speech: the last one before it, "urged them to | admit". */
function verbBefore({ tokens }: ParsedText, { cue, first, from }: ContentSpan): number {
  // "Calls on the state to publish a list and on firms to | pay": the verbs in between belong to the first request.
  if (from === "second") return cue;
  for (let i = beforeAside(tokens, cue, first); i > cue; i--) {
    const verb = tokens[i]!.span < 0 && cueOf(tokens[i]) && !tokens[i]!.cap;
    if (verb && !isNoun(tokens, i) && !saysHow(tokens, i)) return i;
  }
  return cue;
}

/** The last token before content, or before the aside in front of it: "said|, without naming anyone, | that". */
function beforeAside(tokens: Token[], cue: number, first: number): number {
  const close = tokens[first - 1];
  if (close?.span !== -1 || !/^(?:[,—–-]|--)$/.test(close.text)) return first - 1;
  for (let i = first - 2; i > cue; i--)
    if (tokens[i]!.span < 0 && tokens[i]!.text === close.text) return i - 1;
  return first - 1;
}

/** Whether a form that could be a verb is a noun: "rejected | claims | that", "the “absurd” | claim | that". */
const isNoun = (tokens: Token[], i: number): boolean =>
  (tokens[i]!.lower.endsWith("s") && cueOf(tokens[i - 1]) !== null) ||
  (CLAIM_NOUNS.has(tokens[i]!.lower) && tokens[i - 1]?.kind === "mark");

const isIn = (tokens: Token[], i: number, sentence: number): boolean =>
  tokens[i]?.sentence === sentence;
