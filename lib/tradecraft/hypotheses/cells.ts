/**
 * How a piece of evidence bears on a hypothesis: very consistent, consistent, neutral, not applicable, inconsistent,
 * very inconsistent. A cell that nobody has assessed is blank: null. The matrix and its method are those of Richards J.
 * Heuer Jr., "Analysis of Competing Hypotheses", chapter 8 of his Psychology of Intelligence Analysis (Center for the
 * Study of Intelligence, CIA, 1999).
 */
export const CELLS = ["CC", "C", "N", "NA", "I", "II"] as const;
export type Cell = (typeof CELLS)[number];

/** One piece of evidence: its cell for each hypothesis, in the order of the hypotheses. */
export type Row = readonly (Cell | null)[];

export const CELL_LABELS: Record<Cell, string> = {
  CC: "Very consistent",
  C: "Consistent",
  N: "Neutral",
  NA: "Not applicable",
  I: "Inconsistent",
  II: "Very inconsistent",
};

/** A cell in the middle of a sentence: "very consistent", or "not assessed" for a blank one. */
export const cellWords = (cell: Cell | null): string =>
  cell ? CELL_LABELS[cell].toLowerCase() : "not assessed";

const POINTS: Record<Cell, number> = { CC: 0, C: 0, N: 0, NA: 0, I: 1, II: 2 };

/**
 * The points that a cell counts against its hypothesis: an I one, a II two, anything else none. Heuer ranks by
 * inconsistency alone, because evidence that fits a hypothesis may fit all the others too.
 */
export const pointsOf = (cell: Cell | null): number => (cell ? POINTS[cell] : 0);
