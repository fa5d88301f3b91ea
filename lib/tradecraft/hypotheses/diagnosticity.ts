import { pointsOf, type Row } from "./cells";

/**
 * How far a piece of evidence sets the hypotheses apart: the difference in its points, summed over every pair of
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

/**
 * What can be said of a piece of evidence: if BLANK or PARTLY, it is not fully assessed; if NOTHING, it decides
 * nothing.
 */
type Verdict = "BLANK" | "PARTLY" | "NOTHING" | "TELLS";

/** Whether evidence tells the hypotheses apart. With only one hypothesis there is nothing to tell apart. */
export function verdictOf(row: Row): Verdict {
  const blank = row.filter((cell) => !cell).length;
  if (blank === row.length) return "BLANK";
  if (diagnosticity(row) > 0) return "TELLS";
  return blank > 0 || row.length < 2 ? "PARTLY" : "NOTHING";
}
