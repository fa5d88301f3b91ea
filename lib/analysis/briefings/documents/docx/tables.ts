import {
  BorderStyle,
  type ITableCellBorders,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { Grid, Inline, Row } from "@/lib/analysis/briefings/documents/paper/schema";
import { type Doc, para, runs } from "./runs";
import { INK, RULE } from "./styles";

export const WHOLE_WIDTH = { size: 100, type: WidthType.PERCENTAGE };
/** The width between the margins, in twentieths of a point. */
const TEXT_WIDTH = 9070;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };

const borders = (bottom: ITableCellBorders["bottom"]): ITableCellBorders => ({
  top: NONE,
  left: NONE,
  right: NONE,
  bottom: bottom ?? NONE,
});
const HEAD = borders({ style: BorderStyle.SINGLE, size: 8, color: INK });
const BODY = borders({ style: BorderStyle.SINGLE, size: 4, color: RULE });
const MARGINS = { top: 20, bottom: 20, left: 0, right: 120 };

const shares = (widths: number[]): number[] => {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.round((TEXT_WIDTH * width) / whole));
};

/** A row of headings, which Word repeats on each page, and the rows below it. */
export function gridRows(
  doc: Doc,
  head: Inline[][],
  rows: Inline[][][],
  widths: number[],
): TableRow[] {
  const columns = shares(widths);
  const row = (cells: Inline[][], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (cell, at) =>
          new TableCell({
            borders: isHead ? HEAD : BODY,
            margins: MARGINS,
            width: { size: columns[at] ?? 0, type: WidthType.DXA },
            children: [para(isHead ? "CellHead" : "Cell", runs(doc, cell))],
          }),
      ),
    });
  return [row(head, true), ...rows.map((cells) => row(cells, false))];
}

/** A table with a row of headings. */
export function gridTable(doc: Doc, grid: Grid) {
  const head = grid.head.map((v): Inline[] => [{ t: "text", v }]);
  return new Table({
    width: WHOLE_WIDTH,
    layout: TableLayoutType.FIXED,
    columnWidths: shares(grid.widths),
    rows: gridRows(doc, head, grid.rows, grid.widths),
  });
}

/** Labels and their texts, without a row of headings. */
export function rowTable(doc: Doc, rows: Row[], ruled: boolean) {
  const widths = shares([1.6, 6.4]);
  const border = ruled ? BODY : borders(NONE);
  const cell = (inlines: Inline[], at: number) =>
    new TableCell({
      borders: border,
      margins: MARGINS,
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      children: [para("Row", runs(doc, inlines))],
    });
  return new Table({
    width: WHOLE_WIDTH,
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    rows: rows.map(
      ({ label, text }) =>
        new TableRow({
          cantSplit: true,
          children: [cell([{ t: "text", v: label }], 0), cell(text, 1)],
        }),
    ),
  });
}
