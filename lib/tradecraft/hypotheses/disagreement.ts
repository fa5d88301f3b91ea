import type { Cell, Row } from "./cells";

const STEPS: Record<Exclude<Cell, "NA">, number> = { CC: 2, C: 1, N: 0, I: -1, II: -2 };

/**
 * How many steps lie between two cells, on the scale from very consistent to very inconsistent: 4 at most. "Not
 * applicable" is not on that scale. It is as far from any other cell as neutral is, and one step from neutral itself.
 */
export function stepsBetween(one: Cell, other: Cell): number {
  if (one === other) return 0;
  if (one === "NA" || other === "NA")
    return Math.max(1, Math.abs(stepOf(one)), Math.abs(stepOf(other)));
  return Math.abs(stepOf(one) - stepOf(other));
}

const stepOf = (cell: Cell): number => (cell === "NA" ? 0 : STEPS[cell]);

/** How far apart several analysts' cells are: the most steps between any two. Null if fewer than two have assessed it. */
export function stepsApart(cells: readonly (Cell | null)[]): number | null {
  const given = cells.filter((cell) => cell !== null);
  if (given.length < 2) return null;
  return Math.max(
    ...given.flatMap((one, at) => given.slice(at).map((other) => stepsBetween(one, other))),
  );
}

/** A cell on which analysts differ, and by how many steps. */
export interface Difference {
  row: number;
  hypothesis: number;
  steps: number;
}

/**
 * Where analysts' matrices of the same evidence and hypotheses differ, furthest apart first, and how many cells at least
 * two of them have assessed.
 */
export function differencesOf(
  matrices: readonly (readonly Row[])[],
  rows: number,
  hypotheses: number,
): { differences: Difference[]; compared: number } {
  const differences: Difference[] = [];
  let compared = 0;
  for (let row = 0; row < rows; row++)
    for (let hypothesis = 0; hypothesis < hypotheses; hypothesis++) {
      const steps = stepsApart(matrices.map((matrix) => matrix[row]?.[hypothesis] ?? null));
      if (steps === null) continue;
      compared++;
      if (steps > 0) differences.push({ row, hypothesis, steps });
    }
  return { differences: differences.sort((a, b) => b.steps - a.steps), compared };
}
