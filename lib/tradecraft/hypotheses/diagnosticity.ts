import { pointsOf, type Row } from "./cells";

/**
 * How far a piece of evidence sets the hypotheses apart: the difference of its points, summed over every two of the
 * hypotheses that it was assessed against. Evidence that is equally consistent, or inconsistent, with all of them has
 * none, whatever its weight: Heuer calls it of no diagnostic value.
 */
export function diagnosticity(row: Row): number {
  const given = row.flatMap((cell) => (cell ? [pointsOf(cell)] : []));
  let apart = 0;
  for (const [at, one] of given.entries())
    for (const other of given.slice(at + 1)) apart += Math.abs(one - other);
  return apart;
}

/** What can be said of a piece of evidence: BLANK and PARTLY are not fully assessed, and NOTHING is what it decides. */
export type Verdict = "BLANK" | "PARTLY" | "NOTHING" | "TELLS";

/** Whether evidence tells the hypotheses apart. Of one hypothesis alone nothing can be told. */
export function verdictOf(row: Row): Verdict {
  const blank = row.filter((cell) => !cell).length;
  if (blank === row.length) return "BLANK";
  if (diagnosticity(row) > 0) return "TELLS";
  return blank > 0 || row.length < 2 ? "PARTLY" : "NOTHING";
}
