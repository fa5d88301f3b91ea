import { RELATIVE } from "./anaphora";
import {
  type Attribution,
  Chronicle,
  type Judged,
  judge,
  makeScene,
  type Scene,
  speakerCases,
} from "./attribution";
import { findReported, REPORTED_FLOOR } from "./indirect";
import { MODELS, type Models } from "./models";
import { type ParsedText, parseText } from "./parse";
import { saidBy } from "./proposals";
import { kindOf, type QuotedSpan } from "./quotation-marks";
import { countPositions } from "./syntax";
import type { ExtractedQuote, QuoteKind } from "./types";

/** What words are and whose, for a reader who has selected them. */
export type Suggestion = Pick<ExtractedQuote, "kind" | "speaker_text" | "speaker_role">;

// Who spoke before tells whom a pronoun means; more than these are never looked back to.
const SPANS_BACK = 12;

// The reader holds the words for a statement already: half of what the extraction asks is enough,
// which must choose among all sentences.
const SELECTED_FLOOR = REPORTED_FLOOR / 2;

// As far as this before and after the span is read, in UTF-16 units: an article whole, and of a book
// enough, so that the longest text takes no longer than an article does.
const REACH = 50_000;

/**
 * Takes an article's text and a span of it in UTF-16 code units; gives what kind of evidence its
 * words are and who seems to say them: whose marks or reported speech they overlap most. Names are
 * read in the whole text, but only what stands near the span is judged, so that it takes a fraction
 * of an extraction.
 */
export function suggest(
  text: string,
  start: number,
  end: number,
  models: Models = MODELS,
): Suggestion {
  const near = partNear(text, start, end);
  return suggestIn(near.part, near.start, near.end, models);
}

/**
 * Takes an article's text and a span of it in UTF-16 code units; the quotation marks around the words show
 * whether they are direct or, as a fragment in the reporter's sentence, mixed. Null if they are not all in
 * quotation marks.
 */
export function kindByMarks(text: string, start: number, end: number): QuoteKind | null {
  const near = partNear(text, start, end);
  const parsed = parseText(near.part);
  const around = parsed.spans.find((span) => isInside(span, near.start, near.end));
  return around ? kindOf(parsed, around) : null;
}

/** Whether all of a stretch is within a span's marks; the marks themselves may be selected too. */
const isInside = (span: QuotedSpan, start: number, end: number): boolean =>
  span.start - 1 <= start && end <= span.end + 1;

/** The part of a text that is read for a span of it, and where that part starts. */
function partNear(text: string, start: number, end: number) {
  const from = lineBefore(text, start - REACH);
  const part = text.slice(from, start + 2 * REACH);
  return { part, start: start - from, end: Math.min(end - from, part.length) };
}

/** Where the line begins in which a place stands; the place itself where the line is very long. */
function lineBefore(text: string, place: number): number {
  if (place <= 0) return 0;
  const line = text.lastIndexOf("\n", place) + 1;
  return place - line < REACH ? line : place;
}

function suggestIn(text: string, start: number, end: number, models: Models): Suggestion {
  const parsed = parseText(text);
  const scene = makeScene(parsed, countPositions(parsed), models.source);
  const index = fullest(parsed.spans, (span) => shared(span.start, span.end));
  if (index >= 0) {
    const span = parsed.spans[index]!;
    const kind = isInside(span, start, end) ? kindOf(parsed, span) : "mixed";
    return said(kind, judgeNear(scene, index, models));
  }
  const sentences = parsed.sentences.filter(
    ({ first, last }) => shared(parsed.tokens[first]!.start, parsed.tokens[last - 1]!.end) > 0,
  );
  const reported = findReported(scene, models, { sentences, floor: SELECTED_FLOOR });
  const found = reported[fullest(reported, ({ stretch }) => sharedTokens(parsed, stretch))];
  return found ? said("indirect", found.attribution) : said("passage", null);

  function shared(from: number, to: number): number {
    return Math.min(to, end) - Math.max(from, start);
  }

  function sharedTokens({ tokens }: ParsedText, { first, last }: { first: number; last: number }) {
    return shared(tokens[first]!.start, tokens[last - 1]!.end);
  }

  function said(kind: Suggestion["kind"], by: Attribution | null): Suggestion {
    // "She" and "which" name nobody where it is open whom they mean.
    const isOpen = by && by.entity < 0 && !by.words && meansAnother(parsed, by);
    const { speaker_text, speaker_role } = saidBy(parsed, isOpen ? null : by, scene.roles);
    return { kind, speaker_text, speaker_role };
  }
}

const meansAnother = ({ tokens }: ParsedText, { mention }: Attribution) =>
  mention.kind === "pronoun" || RELATIVE.has(tokens[mention.head]!.lower);

/** Whose words a marked span is, judged after those that stand shortly before it. */
function judgeNear(scene: Scene, index: number, models: Models): Attribution | null {
  const { spans } = scene.parsed;
  const chronicle = new Chronicle(scene.parsed);
  const judged: Judged[] = [];
  for (let k = Math.max(0, index - SPANS_BACK); k <= index; k++) {
    const span: QuotedSpan = spans[k]!;
    const cases = speakerCases(scene, span, chronicle.before(span));
    judged[k] = judge(scene, span, cases, judged, chronicle, models);
  }
  return judged[index]!.attribution;
}

/** The index of the item with the greatest measure above 0; -1 where there is none. */
function fullest<T>(items: T[], measure: (item: T) => number): number {
  const sizes = items.map(measure);
  const most = sizes.reduce((a, b) => Math.max(a, b), 0);
  return most > 0 ? sizes.indexOf(most) : -1;
}
