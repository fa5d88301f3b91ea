"use client";

import { type ReactNode, useRef } from "react";
import { useRowCursor } from "./use-row-cursor";

/** Keyboard control of a table: J and K move between rows, Enter opens. */
export function RowCursor({ children }: { children: ReactNode }) {
  const table = useRef<HTMLDivElement>(null);
  useRowCursor(table);
  return (
    <div ref={table} className="row-cursor">
      {children}
      <p className="mt-3 text-xs text-secondary pointer-coarse:hidden print:hidden">
        J and K move between rows, Enter opens.
      </p>
    </div>
  );
}
