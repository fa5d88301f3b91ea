"use client";

import { type ReactNode, useRef } from "react";
import { showFullTitle } from "./show-full-title";
import { useRowCursor } from "./use-row-cursor";

/** Keyboard control of a table: J and K move between rows, Enter opens. */
export function RowCursor({ children, pager }: { children: ReactNode; pager?: ReactNode }) {
  const table = useRef<HTMLDivElement>(null);
  useRowCursor(table);
  return (
    <div ref={table} onPointerOver={showFullTitle} className="row-cursor">
      {children}
      {pager}
      <p className="letter-help mt-3">J and K move between rows, Enter opens.</p>
    </div>
  );
}
