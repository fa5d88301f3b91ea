import { pointsOf, type Row } from "./cells";
import { leadersOf, pointsAgainst, ranksOf } from "./ranking";

/** What a ranking would be without one piece of evidence. */
interface Without {
  /** The place of the evidence among the rows. */
  row: number;
  /** Whether another hypothesis would lead, or share the lead, or no longer share it. */
  changesLead: boolean;
  /** The places of the hypotheses that would lead. */
  leaders: number[];
  ranks: number[];
}

/**
 * Which evidence decides: the pieces that would each, left out on its own, change the ranking. Those that change the
 * lead come first. Heuer's step 6: how sensitive is the conclusion to a few critical items of evidence? Takes time in
 * proportion to rows times hypotheses.
 */
export function decidingEvidence(rows: readonly Row[], hypotheses: number): Without[] {
  const points = pointsAgainst(rows, hypotheses);
  const ranks = ranksOf(points);
  const changes = rows.flatMap((cells, row): Without[] => {
    if (cells.every((cell) => pointsOf(cell) === 0)) return [];
    const without = ranksOf(points.map((sum, at) => sum - pointsOf(cells[at] ?? null)));
    if (isSame(without, ranks)) return [];
    const leaders = leadersOf(without);
    return [{ row, changesLead: !isSame(leaders, leadersOf(ranks)), leaders, ranks: without }];
  });
  return changes.sort((a, b) => Number(b.changesLead) - Number(a.changesLead));
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at]);
