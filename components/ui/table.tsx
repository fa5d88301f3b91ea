"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface TableProps {
  /** Names the table for screen readers. */
  caption: string;
  children: ReactNode;
}

/**
 * A table that wraps on narrow screens: each row in a few lines, and the headings that sort in one. On wider
 * screens the headings stick to the top of the window.
 */
export function Table({ caption, children }: TableProps) {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => nameRoles(table.current!));
  return (
    <div className="relative">
      <table ref={table} className="records">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

/**
 * Gives a table and its parts their roles by name: Safari takes a table that isn’t laid out as one for plain text. The
 * markup doesn’t name them, since they would be a tenth of a list page.
 */
function nameRoles(table: HTMLTableElement): void {
  table.role = "table";
  for (const row of table.rows) {
    row.role = "row";
    for (const cell of row.cells) cell.role = ROLES[cell.scope] ?? "cell";
  }
}

const ROLES: Record<string, string> = { col: "columnheader", rowgroup: "rowheader" };
