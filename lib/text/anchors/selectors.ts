import { toUnits } from "./code-points";

/** The W3C selectors of a span, TextPositionSelector and TextQuoteSelector, in one object. */
export interface Anchor {
  exact: string;
  prefix: string;
  suffix: string;
  /** Code points, inclusive. */
  start: number;
  /** Code points, exclusive. */
  end: number;
}

/** An anchor whose position may be unknown. */
export type Sought = Omit<Anchor, "start" | "end"> & { start: number | null; end: number | null };

/**
 * Code points of prefix and suffix: enough to tell places with the same words apart.
 * Hypothesis keeps as many.
 */
const CONTEXT_LENGTH = 32;

/**
 * Returns a function that makes anchors in this text from spans in code points. It
 * throws a RangeError for a span outside the text.
 */
export function anchors(text: string): (start: number, end: number) => Anchor {
  const unit = toUnits(text);
  return (start, end) => {
    const [from, to] = [unit(start), unit(end)];
    if (start < 0 || start >= end || to > text.length)
      throw new RangeError(`The span ${start}..${end} is outside the text.`);
    return {
      exact: text.slice(from, to),
      prefix: text.slice(unit(Math.max(0, start - CONTEXT_LENGTH)), from),
      suffix: text.slice(to, unit(end + CONTEXT_LENGTH)),
      start,
      end,
    };
  };
}
