"use client";

import { type ReactNode, useRef } from "react";
import { showFullTitle } from "./show-full-title";
import { useFollowLinks } from "./use-follow-links";
import { useRowCursor } from "./use-row-cursor";

/** Keyboard control of a table: J and K move between rows, Enter opens. */
export function RowCursor({ children, pager }: { children: ReactNode; pager?: ReactNode }) {
  const table = useRef<HTMLDivElement>(null);
  useRowCursor(table);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the clicks
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link clicks it
    <div
      ref={table}
      onClick={useFollowLinks()}
      onPointerOver={showFullTitle}
      className="row-cursor"
    >
      {children}
      {pager}
      <p className="letter-help mt-3 text-xs text-secondary pointer-coarse:hidden print:hidden">
        J and K move between rows, Enter opens.
      </p>
    </div>
  );
}
