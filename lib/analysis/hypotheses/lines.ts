import { type Cell, cellWords, type Row } from "@/lib/tradecraft/hypotheses/cells";
import { verdictOf } from "@/lib/tradecraft/hypotheses/diagnosticity";
import { type Difference, differencesOf } from "@/lib/tradecraft/hypotheses/disagreement";
import { isAssessed, type Standing, standingsOf } from "@/lib/tradecraft/hypotheses/ranking";
import { decidingEvidence } from "@/lib/tradecraft/hypotheses/sensitivity";
import { hypothesisName } from "./schema";

/** The quotations that count, and the open hypotheses in their order, by number. */
export interface Sheet {
  quotes: readonly number[];
  hypotheses: readonly number[];
}

/** What is in a cell, by the numbers of its quotation and hypothesis. */
export type CellOf = (quote: number, hypothesis: number) => Cell | null;

/** What one matrix says. Quotations and hypotheses are named by number. */
export interface Reading {
  /** Whether anything has been assessed. Without that, the ranking means nothing. */
  assessed: boolean;
  /** The hypotheses, least inconsistent first. */
  standings: (Standing & { hypothesis: number })[];
  /** Quotations without which the ranking would be another; those that change the lead come first. */
  deciding: { quote: number; changesLead: boolean; leaders: number[] }[];
  /** Quotations that bear equally on all hypotheses. */
  undecisive: number[];
  /** How many cells are not assessed. */
  blank: number;
}

/** The name of a cell: "Q12 H2". */
export const cellName = (quote: number, hypothesis: number): string =>
  `Q${quote} ${hypothesisName(hypothesis)}`;

const rowsOf = ({ quotes, hypotheses }: Sheet, cellOf: CellOf): Row[] =>
  quotes.map((quote) => hypotheses.map((hypothesis) => cellOf(quote, hypothesis)));

/** Ranks the hypotheses of a matrix and says which of its evidence decides. */
export function readingOf(sheet: Sheet, cellOf: CellOf): Reading {
  const { quotes, hypotheses } = sheet;
  const rows = rowsOf(sheet, cellOf);
  const standings = standingsOf(rows, hypotheses.length).map((standing, at) => ({
    ...standing,
    hypothesis: hypotheses[at]!,
  }));
  return {
    assessed: isAssessed(rows),
    standings: standings.toSorted((a, b) => a.rank - b.rank),
    deciding: decidingEvidence(rows, hypotheses.length).map(({ row, changesLead, leaders }) => ({
      quote: quotes[row]!,
      changesLead,
      leaders: leaders.map((at) => hypotheses[at]!),
    })),
    undecisive: quotes.filter((_, at) => verdictOf(rows[at]!) === "NOTHING"),
    blank: standings.reduce((sum, { blank }) => sum + blank, 0),
  };
}

/** Where several matrices differ, furthest apart first, by number. */
export function differencesIn(
  sheet: Sheet,
  matrices: readonly CellOf[],
): { compared: number; differences: (Omit<Difference, "row"> & { quote: number })[] } {
  const { quotes, hypotheses } = sheet;
  const rows = matrices.map((cellOf) => rowsOf(sheet, cellOf));
  const { compared, differences } = differencesOf(rows, quotes.length, hypotheses.length);
  return {
    compared,
    differences: differences.map(({ row, hypothesis, steps }) => ({
      quote: quotes[row]!,
      hypothesis: hypotheses[hypothesis]!,
      steps,
    })),
  };
}

/** The cells of several people's matrices, to be looked up by person. */
export function cellsBy(
  cells: readonly { person: string; quote: number; hypothesis: number; cell: Cell | null }[],
): (person: string) => CellOf {
  const known = new Map(
    cells.map(({ person, quote, hypothesis, cell }) => [`${person} ${quote} ${hypothesis}`, cell]),
  );
  return (person) => (quote, hypothesis) => known.get(`${person} ${quote} ${hypothesis}`) ?? null;
}

/** The cells that hold something, to be looked up by the number of their quotation. */
export function filledOn<T extends { quote: number; cell: Cell | null; note: string }>(
  cells: readonly T[],
): (quote: number) => T[] {
  const filled = new Map<number, T[]>();
  for (const each of cells)
    if (each.cell || each.note) filled.set(each.quote, [...(filled.get(each.quote) ?? []), each]);
  return (quote) => filled.get(quote) ?? [];
}

/** "C, consistent": a cell for those who don't know the letters by heart. */
export const cellInFull = (cell: Cell | null): string =>
  cell ? `${cell}, ${cellWords(cell)}` : cellWords(cell);
