import { toCodePoints, toUnits } from "./code-points";

/** Part of a text, in code points: `start` inclusive, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

const WORD = String.raw`(?:[\p{L}\p{M}\p{N}]+|\S)`;
const WORD_BEFORE = new RegExp(String.raw`${WORD}\s*$`, "u");
const WORD_AFTER = new RegExp(String.raw`^\s*${WORD}`, "u");
/** With the marks after it, so that the span then starts with the next word. */
const FIRST_WORD = /^(?:[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*)?[^\p{L}\p{M}\p{N}]*/u;
const LAST_WORD = new RegExp(String.raw`\s*${WORD}$`, "u");

/** UTF-16 units searched on either side of an edge: more than any word has. */
const MAX_WORD_UNITS = 400;

/**
 * Moves one edge of a span by one word or mark; the start, when it moves later, always to a word. Returns null if the edge can't move or
 * the span would be empty.
 */
export function moveEdge(
  text: string,
  span: Span,
  edge: "start" | "end",
  to: "earlier" | "later",
): Span | null {
  const unit = toUnits(text);
  const point = toCodePoints(text);
  let [from, until] = [unit(span.start), unit(span.end)];
  const length = (part: string, word: RegExp) => word.exec(part)?.[0].length ?? 0;
  const before = text.slice(Math.max(0, from - MAX_WORD_UNITS), from);
  const after = text.slice(until, until + MAX_WORD_UNITS);
  const within = text.slice(from, until);
  if (edge === "start")
    from += to === "later" ? length(within, FIRST_WORD) : -length(before, WORD_BEFORE);
  else until += to === "later" ? length(after, WORD_AFTER) : -length(within, LAST_WORD);
  const moved = { start: point(from), end: point(until) };
  const changed = moved.start !== span.start || moved.end !== span.end;
  return changed && moved.start < moved.end ? moved : null;
}

/** The span without white space at its ends. Returns null if it holds nothing else. */
export function trimSpan(text: string, span: Span): Span | null {
  const unit = toUnits(text);
  const part = text.slice(unit(span.start), unit(span.end));
  if (!part.trim()) return null;
  const lead = part.length - part.trimStart().length;
  const trail = part.length - part.trimEnd().length;
  // White space is never astral, so its units are code points.
  return { start: span.start + lead, end: span.end - trail };
}

/**
 * The words that a person means by selecting a span: the span without white space at its ends. Returns null
 * if it reaches outside the text or has neither letters nor digits.
 */
export function wordsIn(text: string, span: Span): Span | null {
  const unit = toUnits(text);
  const isInside = 0 <= span.start && span.start < span.end && unit(span.end) <= text.length;
  const words = isInside ? text.slice(unit(span.start), unit(span.end)) : "";
  return /[\p{L}\p{N}]/u.test(words) ? trimSpan(text, span) : null;
}
