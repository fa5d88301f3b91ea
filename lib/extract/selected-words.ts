import { isRelative } from "./anaphora";
import { type Attribution, attribute } from "./attribution";
import { type ContentSpan, findIndirectSpeech, MIN_INDIRECT } from "./indirect";
import { MODELS, type Models } from "./models";
import { type ParsedText, parseText } from "./parse";
import { indirectAssertion, quotedAssertion, speakerFields } from "./proposals";
import { type QuotedSpan, quoteKind } from "./quotation-marks";
import { analyseSyntax } from "./syntax";
import type { ExtractedQuote, QuoteKind } from "./types";

/** What kind of evidence the selected words are, who says them, and whether they are said. */
type Suggestion = Pick<ExtractedQuote, "kind" | "speaker_text" | "speaker_role" | "assertion">;

// Earlier speakers help to resolve a pronoun. More quotations than these make no difference.
const SPANS_BEFORE = 12;

// Extraction has to choose among all sentences. Here the reader has already chosen the words, so half of the
// probability is enough.
const MIN_SELECTED = MIN_INDIRECT / 2;

// How much of the text before and after the selection is read, in UTF-16 code units: all of an article
// and enough of a book, so that a long text takes no longer than an article.
const MAX_REACH = 50_000;

/**
 * Suggests what kind of evidence the selected words are and who says them: the quotation or indirect speech that they
 * overlap most. The selection counts UTF-16 code units of the text. Only what is near it is judged, so this takes a
 * fraction of the time of an extraction.
 */
export function suggest(
  text: string,
  start: number,
  end: number,
  models: Models = MODELS,
): Suggestion {
  const { part, ...selection } = partAround(text, start, end);
  return suggestIn(parseText(part), selection, models);
}

/**
 * Decides whether the selected words are direct or mixed speech by the quotation marks around them. Returns null if
 * they are not all inside the same quotation marks.
 */
export function kindByMarks(text: string, start: number, end: number): QuoteKind | null {
  const { part, ...selection } = partAround(text, start, end);
  const { spans, tokens } = parseText(part);
  const around = spans.find((span) => isInside(selection, span));
  return around ? quoteKind(tokens, around) : null;
}

interface Range {
  start: number;
  end: number;
}

/** Whether a selection is inside a span. It may include the quotation marks. */
const isInside = ({ start, end }: Range, span: QuotedSpan): boolean =>
  span.start - 1 <= start && end <= span.end + 1;

/** The part of a text around a selection, and the selection in it. */
function partAround(text: string, start: number, end: number): Range & { part: string } {
  const from = lineStart(text, start - MAX_REACH);
  const part = text.slice(from, start + 2 * MAX_REACH);
  return { part, start: start - from, end: Math.min(end - from, part.length) };
}

/** Where a position's line starts, or the position itself if the line is very long. */
function lineStart(text: string, position: number): number {
  if (position <= 0) return 0;
  const line = text.lastIndexOf("\n", position) + 1;
  return position - line < MAX_REACH ? line : position;
}

function suggestIn(parsed: ParsedText, selection: Range, models: Models): Suggestion {
  const { tokens, spans } = parsed;
  const syntax = analyseSyntax(parsed, models.subject);
  const index = indexOfLargest(spans, (span) => overlap(span, selection));
  if (index >= 0) {
    const kind = isInside(selection, spans[index]!) ? quoteKind(tokens, spans[index]!) : "mixed";
    const judged = attribute(syntax, models, Math.max(0, index - SPANS_BEFORE), index + 1);
    const { attribution } = judged[index]!;
    const said = quotedAssertion(parsed, spans[index]!, attribution, []);
    return suggestion(parsed, kind, attribution, said);
  }
  const selected = ({ first, last }: Pick<ContentSpan, "first" | "last">) =>
    overlap({ start: tokens[first]!.start, end: tokens[last - 1]!.end }, selection);
  const sentences = parsed.sentences.filter((sentence) => selected(sentence) > 0);
  const indirect = findIndirectSpeech(syntax, models, sentences, MIN_SELECTED);
  const found = indirect[indexOfLargest(indirect, ({ content }) => selected(content))];
  if (!found?.attribution) return suggestion(parsed, found ? "indirect" : "passage", null);
  const said = indirectAssertion(parsed, found.content, found.attribution, []);
  return suggestion(parsed, "indirect", found.attribution, said);
}

const overlap = (a: Range, b: Range): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** `said` is what the words around the selection say of it; a denial by nobody leaves it no speaker. */
function suggestion(
  parsed: ParsedText,
  kind: QuoteKind,
  by: Attribution | null,
  said: Pick<Suggestion, "assertion"> & Partial<Suggestion> = { assertion: "asserted" },
): Suggestion {
  // "She" or "which" is not a speaker's name, so an unresolved pronoun counts as no speaker.
  const unresolved = by && by.entity < 0 && !by.words && refersBack(parsed, by);
  const { speaker_text, speaker_role } = {
    ...speakerFields(parsed, unresolved ? null : by),
    ...said,
  };
  return { kind, speaker_text, speaker_role, assertion: said.assertion };
}

const refersBack = ({ tokens }: ParsedText, { mention }: Attribution): boolean =>
  mention.kind === "pronoun" || isRelative(tokens[mention.head]!);

/** The index of the item with the greatest size above 0, or -1 if there is none. */
function indexOfLargest<T>(items: T[], sizeOf: (item: T) => number): number {
  const sizes = items.map(sizeOf);
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  return largest > 0 ? sizes.indexOf(largest) : -1;
}
