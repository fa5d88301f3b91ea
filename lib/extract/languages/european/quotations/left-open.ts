// Quotations of several paragraphs that are opened in the first and closed in the last.
import { type MarkedSpan, type Marks, markedSpans } from "../../marked-spans";

/** How far behind its paragraph a quotation may be closed, so that a mark that was forgotten costs little. */
const MAX_FAR = 3000;

/** Finds the words in marks of a text’s paragraphs, which must be asked for in order. */
export class MarkedParagraphs {
  /** Where a quotation ends that a paragraph before left open. */
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

  /** What a paragraph holds of a quotation that was opened before it. */
  private goingOn(start: number, end: number): MarkedSpan[] {
    const close = Math.min(this.closed, end);
    const words = this.text.slice(start, this.closed <= end ? close - 1 : close).trimEnd();
    return [{ open: start, start, end: start + words.length, close }];
  }

  /** Notes where a quotation that its paragraph doesn't close ends: at its closing mark, unless another is opened first. */
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
