import type { Family } from "./marks";

/** What stands between one pair of marks. Offsets in UTF-16 code units, marks excluded. */
export interface QuotedSpan {
  start: number;
  end: number;
  /** Indices of the first token inside, and one past the last. */
  firstToken: number;
  lastToken: number;
  paragraph: number;
  family: Family;
  /** False where no closing mark follows within the paragraph. */
  closed: boolean;
  /** The next paragraph goes on with the same quotation. */
  continues: boolean;
  /** Index of the span whose next paragraph this one is, or -1. */
  continuationOf: number;
}
