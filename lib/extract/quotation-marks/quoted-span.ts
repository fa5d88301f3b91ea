import type { Family } from "./marks";

/** The text between a pair of quotation marks. Offsets count UTF-16 code units, without the marks. */
export interface QuotedSpan {
  start: number;
  end: number;
  /** Index of the first token inside, and one past the last. */
  firstToken: number;
  lastToken: number;
  family: Family;
  /** False if the paragraph has no closing mark for it. */
  closed: boolean;
  /** Index of the span that this one continues from the paragraph before, or -1. */
  continuationOf: number;
  /** Interrupted only by a page break: the two are one quotation, without a new opening mark. */
  interrupted: boolean;
}
