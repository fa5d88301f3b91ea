// Quotations of several paragraphs, opened in the first and closed in the last.
import { type MarkedSpan, type Marks, markedSpans } from "../../marked-spans";

/** How far after its paragraph a quotation may be closed, so that a forgotten mark does little harm. */
const MAX_FAR = 3000;

/** Finds the words in quotation marks in the paragraphs of a text, which must be requested in order. */
export class MarkedParagraphs {
  /** Where a quotation that an earlier paragraph left open ends. */
  private closed = 0;

  constructor(
    private readonly text: string,
    private readonly marks: Marks,
  ) {}

  in(start: number, end: number): MarkedSpan[] {
    const rest = start < this.closed ? this.goingOn(start, end) : [];
    const spans = [...rest, ...markedSpans(this.text, rest[0]?.close ?? start, end, this.marks)];
    const last = spans.at(-1);
    if (last && last !== rest[0] && last.close === end) this.leave(last);
    return spans;
  }

  /** The part of a quotation opened earlier that is in a paragraph. */
  private goingOn(start: number, end: number): MarkedSpan[] {
    const close = Math.min(this.closed, end);
    const words = this.text.slice(start, this.closed <= end ? close - 1 : close).trimEnd();
    return [{ open: start, start, end: start + words.length, close }];
  }

  /**
   * Records where a quotation that its paragraph does not close ends: at its closing mark, unless another is opened
   * first.
   */
  private leave({ open, close: end }: MarkedSpan): void {
    const { text, marks } = this;
    const opening = text[open]!;
    const closing = marks.flatMap(([opens, closes]) => (opens === opening ? [closes!] : []));
    if (closing.includes(opening) || closing.includes(text[end - 1]!)) return;
    const limit = Math.min(text.length, end + MAX_FAR);
    for (let i = end; i < limit && text[i] !== opening; i++) {
      if (!closing.includes(text[i]!)) continue;
      this.closed = i + 1;
      return;
    }
  }
}
