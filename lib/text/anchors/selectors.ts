import { toUnits } from "./code-points";

/** The W3C selectors of a span: TextPositionSelector and TextQuoteSelector in one. */
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

/** Enough to tell two places with the same words apart; Hypothesis keeps as much. */
const CONTEXT = 32;

/** Gives the maker of anchors on this text. Spans are code points; a span outside throws. */
export function anchors(text: string): (start: number, end: number) => Anchor {
  const unit = toUnits(text);
  return (start, end) => {
    const [from, to] = [unit(start), unit(end)];
    if (start < 0 || start >= end || to > text.length)
      throw new RangeError(`no such span in the text: ${start}..${end}`);
    return {
      exact: text.slice(from, to),
      prefix: text.slice(unit(Math.max(0, start - CONTEXT)), from),
      suffix: text.slice(to, unit(end + CONTEXT)),
      start,
      end,
    };
  };
}
