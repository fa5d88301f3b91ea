import { toCodePoints, toUnits } from "./code-points";

/** A stretch of a text in code points. */
export interface Span {
  start: number;
  end: number;
}

const WORD = String.raw`(?:[\p{L}\p{M}\p{N}]+|\S)`;
const WORD_BEFORE = new RegExp(String.raw`${WORD}\s*$`, "u");
const WORD_AFTER = new RegExp(String.raw`^\s*${WORD}`, "u");
const FIRST_WORD = new RegExp(String.raw`^${WORD}\s*`, "u");
const LAST_WORD = new RegExp(String.raw`\s*${WORD}$`, "u");

/** No word is longer than what is looked at around an edge. */
const REACH = 400;

/** Moves one edge of a span by a word or a mark, earlier or later; null where nothing would be left. */
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
  const before = text.slice(Math.max(0, from - REACH), from);
  const after = text.slice(until, until + REACH);
  const within = text.slice(from, until);
  if (edge === "start")
    from += to === "later" ? length(within, FIRST_WORD) : -length(before, WORD_BEFORE);
  else until += to === "later" ? length(after, WORD_AFTER) : -length(within, LAST_WORD);
  const moved = { start: point(from), end: point(until) };
  const changed = moved.start !== span.start || moved.end !== span.end;
  return changed && moved.start < moved.end ? moved : null;
}

/** The span without white space at its ends; null where there is nothing else in it. */
export function trimSpan(text: string, span: Span): Span | null {
  const unit = toUnits(text);
  const part = text.slice(unit(span.start), unit(span.end));
  if (!part.trim()) return null;
  const lead = part.length - part.trimStart().length;
  const trail = part.length - part.trimEnd().length;
  // White space is never astral: its units are code points.
  return { start: span.start + lead, end: span.end - trail };
}

/**
 * What somebody who selected this span means: its words, without the white space around them. Null
 * where it reaches outside the text or holds neither letter nor digit.
 */
export function wordsIn(text: string, span: Span): Span | null {
  const unit = toUnits(text);
  const isInside = 0 <= span.start && span.start < span.end && unit(span.end) <= text.length;
  const words = isInside ? text.slice(unit(span.start), unit(span.end)) : "";
  return /[\p{L}\p{N}]/u.test(words) ? trimSpan(text, span) : null;
}
