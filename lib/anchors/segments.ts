import { toUnits } from "./code-points";

/** A stretch of text with the marks that cover it, in the order given. */
export interface Segment<M> {
  text: string;
  /** Code point at which it begins. */
  start: number;
  marks: M[];
  /** Those of `marks` that begin here, and those that end with it. */
  opens: M[];
  closes: M[];
}

/** A paragraph and the code point at which it begins. */
export interface Paragraph {
  text: string;
  start: number;
}

/** The paragraphs of a text, each without its line breaks; empty ones are left out. */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim()) found.push({ text: line, start });
    start += [...line].length + 1;
  }
  return found;
}

/**
 * Cuts a paragraph wherever a mark begins or ends, so that overlapping marks can be shown as flat
 * runs. Positions of marks are code points of the whole text. The segments put together are the
 * paragraph again.
 */
export function segments<M extends { start: number; end: number }>(
  paragraph: Paragraph,
  marks: readonly M[],
): Segment<M>[] {
  const { text, start: from } = paragraph;
  const unit = toUnits(text);
  const to = from + [...text].length;
  const inside = marks.filter((mark) => mark.start < to && mark.end > from);
  const cuts = new Set([from, to]);
  for (const mark of inside) {
    cuts.add(Math.max(from, mark.start));
    cuts.add(Math.min(to, mark.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, k) => {
    const end = sorted[k + 1]!;
    const covering = inside.filter((mark) => mark.start < end && mark.end > start);
    return {
      text: text.slice(unit(start - from), unit(end - from)),
      start,
      marks: covering,
      opens: covering.filter((mark) => mark.start === start),
      closes: covering.filter((mark) => mark.end === end),
    };
  });
}
