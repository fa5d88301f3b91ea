import type { TermDecisions } from "@/lib/extract/types";

/** A term of an issue, and what reviewers decided about the issue where the term had suggested it. */
export interface TermLine extends TermDecisions {
  term: string;
  /** How much of its weight it keeps, 0 to 1. */
  weight: number;
  /** How many earlier decisions a reset has left out. */
  leftOut: number;
}

/** The counts of a term as they are stored. */
export interface StoredDecisions extends TermDecisions {
  term: string;
  keptBefore: number;
  removedBefore: number;
}

/** What counts since the last reset. A source that is reopened takes its decisions back, also those from before. */
export const countedOf = (stored: StoredDecisions): TermDecisions => ({
  kept: Math.max(0, stored.kept - stored.keptBefore),
  removed: Math.max(0, stored.removed - stored.removedBefore),
});

/** What counts, by term, as extraction takes it. */
export const decisionsOf = (stored: StoredDecisions[]): Record<string, TermDecisions> =>
  Object.fromEntries(stored.map((line) => [line.term, countedOf(line)]));
