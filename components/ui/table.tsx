"use client";

import { type CSSProperties, type ReactNode, useLayoutEffect, useRef } from "react";
import type { TableColumn } from "./table-column";
import { TableHeadCell } from "./table-head-cell";

interface TableProps {
  /** Names the table for screen readers. */
  caption: string;
  columns: readonly TableColumn[];
  /** The names of its rows (`data-row`), where the rows themselves don't have them. */
  rows?: readonly string[];
  children: ReactNode;
}

/**
 * A table that wraps on narrow screens: each row in a few lines, and the headings that sort in one. On wider
 * screens the headings stick to the top of the window. A cell has a class only for what differs by row, or for its width: `fill` takes
 * the remaining width, `lead` names the row, `faint` is in the secondary colour, and `empty` is hidden on a phone.
 */
export function Table({ caption, columns, rows, children }: TableProps) {
  const table = useRef<HTMLTableElement>(null);
  // Before the focus returns to a page on going back: a box is found again by its name.
  useLayoutEffect(() => {
    if (rows) nameRows(table.current!, rows);
    nameRoles(table.current!);
  });
  return (
    <div className="relative">
      <table ref={table} className="records" style={styleOf(columns)}>
        <caption className="sr-only">{caption}</caption>
        <thead data-scroll="keep">
          <tr>
            {columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no names of their own, and are few
              <TableHeadCell key={at} column={column} />
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

/** What table-columns.css reads for the cells of each column, by its place. */
function styleOf(columns: readonly TableColumn[]): CSSProperties {
  const style: Record<string, string> = {};
  columns.forEach(({ head, num, faint, wide, named }, at) => {
    const place = at + 1;
    if (num) style[`--align-${place}`] = "right";
    if (num || faint) style[`--ink-${place}`] = faint ? "var(--secondary)" : "var(--num)";
    if (wide) style[`--shown-${place}`] = "none";
    if (named) style[`--name-${place}`] = `"${head}: "`;
  });
  return style;
}

/** Rows are named in the browser, since only the keys need the names: in a list's markup they were a kilobyte. */
function nameRows(table: HTMLTableElement, names: readonly string[]): void {
  table.querySelectorAll<HTMLElement>("tr:has(> td)").forEach((row, at) => {
    row.dataset.row = names[at];
  });
}

/**
 * Gives a table and its parts their roles by name: Safari takes a table that isn’t laid out as one for plain text. The
 * boxes that select rows get their names here, too; without JavaScript they do nothing. In the markup, roles and names
 * would be a tenth of a list page.
 */
function nameRoles(table: HTMLTableElement): void {
  table.role = "table";
  for (const row of table.rows) {
    row.role = "row";
    for (const cell of row.cells) {
      cell.role = ROLES[cell.scope] ?? "cell";
      const box = cell.firstElementChild;
      if (row.dataset.row && box instanceof HTMLInputElement)
        box.ariaLabel = `Select ${row.dataset.row}`;
    }
  }
}

const ROLES: Record<string, string> = { col: "columnheader", rowgroup: "rowheader" };
