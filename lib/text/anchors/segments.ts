import { codePointLength, toUnits } from "./code-points";

/** Part of a paragraph with the marks that cover it, outermost first. */
export interface Segment<M> {
  text: string;
  /** The code point at which it begins. */
  start: number;
  marks: M[];
  /** Those of `marks` that begin here, and those that end with it. */
  opens: M[];
  closes: M[];
}

/** A paragraph, split wherever a mark begins or ends; in code points of the whole text. */
export interface Paragraph<M> {
  start: number;
  end: number;
  segments: Segment<M>[];
}

interface Line {
  text: string;
  start: number;
  end: number;
}

/**
 * Splits a text into paragraphs and each paragraph wherever a mark begins or ends, so that overlapping marks can
 * be shown as flat segments. Leaves out line breaks and empty paragraphs. Positions are code points of the whole
 * text. Takes time in proportion to the text and the marks.
 */
export function markedParagraphs<M extends { start: number; end: number }>(
  text: string,
  marks: readonly M[],
): Paragraph<M>[] {
  const waiting = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let open: M[] = [];
  return lines(text).map((line) => {
    open = open.filter(({ end }) => end > line.start);
    for (; next < waiting.length && waiting[next]!.start < line.end; next++)
      if (waiting[next]!.end > line.start) open.push(waiting[next]!);
    return { start: line.start, end: line.end, segments: segments(line, open) };
  });
}

function lines(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + codePointLength(line);
    if (line.trim()) found.push({ text: line, start, end });
    start = end + 1;
  }
  return found;
}

function segments<M extends { start: number; end: number }>(line: Line, marks: M[]): Segment<M>[] {
  const unit = toUnits(line.text);
  const cuts = new Set([line.start, line.end]);
  for (const mark of marks) {
    cuts.add(Math.max(line.start, mark.start));
    cuts.add(Math.min(line.end, mark.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, k) => {
    const end = sorted[k + 1]!;
    const covering = marks.filter((mark) => mark.start < end && mark.end > start);
    return {
      text: line.text.slice(unit(start - line.start), unit(end - line.start)),
      start,
      marks: covering,
      opens: covering.filter((mark) => mark.start === start),
      closes: covering.filter((mark) => mark.end === end),
    };
  });
}
