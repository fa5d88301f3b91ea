// Words in quotation marks that are certainly a statement, whatever the model says.
import { BE } from "../lexicon";
import type { QuotedSpan } from "../quotation-marks";
import type { Syntax } from "../syntax";
import { cueOf, wordAt } from "../tokens";
import type { SpanCandidates } from "./candidates";
import type { SpeakersBefore } from "./speaker-history";
import { verdictOf } from "./verdict";

/** Whether a span is certainly a statement, given who spoke before. */
export const isSureStatement = (
  syntax: Syntax,
  spanCandidates: SpanCandidates,
  before: SpeakersBefore,
): boolean =>
  goesOn(spanCandidates, before) ||
  isLedIn(syntax, spanCandidates) ||
  isOwnWord(syntax, spanCandidates.span) ||
  isName(syntax, spanCandidates.span) ||
  isFollowedByVerb(syntax, spanCandidates.span) ||
  verdictOf(syntax, spanCandidates.span, spanCandidates.candidates) >= 0;

/**
 * Whether a whole sentence in quotation marks directly follows someone's words: “It failed,” said Roe. | “So be it.”
 */
function goesOn({ shape }: SpanCandidates, before: SpeakersBefore): boolean {
  const whole = shape.alone && shape.firstCap && STOP.test(shape.endsWith);
  return whole && before.paragraphsBack === 0 && before.sentencesBack === 1;
}

/** A whole sentence after a colon: "Lima's answer was short: | “Never.”". */
function isLedIn({ parsed: { tokens, sentences } }: Syntax, { shape, span }: SpanCandidates) {
  const whole = shape.firstCap && STOP.test(shape.endsWith) && shape.endsSentence;
  if (shape.before !== "colon" || !whole) return false;
  const colon = span.firstToken - 2;
  const { first } = sentences[tokens[colon]!.sentence]!;
  const lead = tokens.slice(first, colon).map(({ lower }) => lower);
  return !OF_OTHERS.test(lead.join(" "));
}

// "For Ann Lee, the doctor had news: “...”", "has written a book: “...”".
const OF_OTHERS =
  /^(?:for|to) |\b(?:song|hymn|book|novel|film|play|poem|sign|banner|title|headline)(?: \p{L}+){0,3}$/u;

const STOP = /^(?:[.!?…]|\.\.\.)$/;

/** “So it was,” | agreed | a second envoy: after a comma inside the marks comes a verb that attributes the words. */
function isFollowedByVerb({ parsed: { tokens } }: Syntax, { lastToken }: QuotedSpan): boolean {
  const verb = tokens[lastToken + 1];
  const cue = verb && !verb.cap && verb.span < 0 ? cueOf(verb) : null;
  const speaks = cue?.class === "say" || cue?.class === "speak";
  return tokens[lastToken - 1]?.text === "," && speaks && cue!.finite;
}

const MAX_CLAUSE = 24;
const MAX_OWN = 4;

/**
 * Whether a short span is a word that a reported speaker used: "Said they were | “troubled”", "defended the cuts as |
 * “overdue”", "accused them of | “theft”".
 */
function isOwnWord({ parsed: { tokens } }: Syntax, { firstToken, lastToken }: QuotedSpan): boolean {
  const before = firstToken - 2;
  const charge = wordAt(tokens, before) === "of";
  const link = BE.has(wordAt(tokens, before)) || wordAt(tokens, before) === "as";
  if (!charge && (!link || lastToken - firstToken > MAX_OWN)) return false;
  const { sentence } = tokens[firstToken]!;
  for (let i = before - 1; i > before - MAX_CLAUSE && tokens[i]?.sentence === sentence; i--) {
    const t = tokens[i]!;
    if (t.text === ",") return false;
    const cue = t.span < 0 && !t.cap ? cueOf(t) : null;
    if (charge && cue?.finite) return cue.base === "accuse";
    if (cue?.finite) return cue.class === "say" || cue.class === "speak";
  }
  return false;
}

const NAMED = 5;

/** Whether a short span is what someone called something: "Oslo called the claim | “baseless”". */
function isName({ parsed: { tokens } }: Syntax, { firstToken }: QuotedSpan): boolean {
  // "They called the tower “The Egg”": a name that others use, too.
  if (tokens[firstToken]!.cap) return false;
  for (let i = firstToken - 2; i > firstToken - 2 - NAMED; i--) {
    const verb = tokens[i];
    if (verb?.kind !== "word" || verb.cap || verb.span >= 0) return false;
    const before = wordAt(tokens, i - 1);
    if (/^(?:call(?:ed|ing)|brand(?:ed|ing)|labell?(?:ed|ing)|dubb(?:ed|ing))$/.test(verb.lower))
      return (
        /^(?:the|this|that|his|her|its|their|it|him|them)$/.test(wordAt(tokens, i + 1)) &&
        !BE.has(before)
      );
  }
  return false;
}
