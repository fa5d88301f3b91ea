import { pointsOf, type Row } from "./cells";

/** Where a hypothesis stands in a matrix. */
export interface Standing {
  /** The points against it. */
  points: number;
  /** 1 for the least inconsistent. Hypotheses with the same points share a rank, and the next one is skipped. */
  rank: number;
  /** How many pieces of evidence are inconsistent or very inconsistent with it. */
  against: number;
  /** How many have not been assessed against it. */
  blank: number;
}

/** The points against each hypothesis: the sum of its column. */
export function pointsAgainst(rows: readonly Row[], hypotheses: number): number[] {
  const points = new Array<number>(hypotheses).fill(0);
  for (const row of rows)
    for (let at = 0; at < hypotheses; at++) points[at]! += pointsOf(row[at] ?? null);
  return points;
}

/** The ranks of hypotheses with these points, by least inconsistency. */
export const ranksOf = (points: readonly number[]): number[] =>
  points.map((mine) => 1 + points.filter((other) => other < mine).length);

/** The places of the hypotheses that share the first rank. */
export const leadersOf = (ranks: readonly number[]): number[] =>
  ranks.flatMap((rank, at) => (rank === 1 ? [at] : []));

/**
 * Where each hypothesis stands, ranked by least inconsistency (Heuer, Psychology of Intelligence Analysis, chapter 8):
 * the one with the least evidence against it comes first, not the one with the most for it.
 */
export function standingsOf(rows: readonly Row[], hypotheses: number): Standing[] {
  const points = pointsAgainst(rows, hypotheses);
  const ranks = ranksOf(points);
  return points.map((sum, at) => ({
    points: sum,
    rank: ranks[at]!,
    against: rows.filter((row) => pointsOf(row[at] ?? null) > 0).length,
    blank: rows.filter((row) => !row[at]).length,
  }));
}

/** Whether anyone has assessed anything: if not, all hypotheses share the first rank, which means nothing. */
export const isAssessed = (rows: readonly Row[]): boolean =>
  rows.some((row) => row.some((cell) => cell !== null));
