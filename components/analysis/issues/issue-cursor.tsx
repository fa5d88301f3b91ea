"use client";

import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { showFullTitle } from "@/components/ui/show-full-title";
import { useRowCursor } from "@/components/ui/use-row-cursor";
import { useShortcuts } from "@/components/ui/use-shortcuts";

// With the quotations that it shows, it is a fifth of the page's JavaScript, and most visits never need it.
const IssuePreview = lazy(() =>
  import("./issue-preview").then((module) => ({ default: module.IssuePreview })),
);

interface IssueCursorProps {
  children: ReactNode;
  pager: ReactNode;
  /** Selects a row, or all rows up to it; undefined if nothing can be selected. */
  onSelect: ((row: string, isRange: boolean) => void) | undefined;
  /** Asks for an owner; returns false if there is nothing to assign. */
  onAssign: ((row: string | null) => boolean) | undefined;
  /** Clears the selection; undefined if nothing is selected. */
  onClear: (() => void) | undefined;
}

/** Keyboard control of the issue list: J and K move between rows, Enter opens, Space previews, X selects, A assigns. */
export function IssueCursor(props: IssueCursorProps) {
  const { children, pager, onSelect, onAssign, onClear } = props;
  const table = useRef<HTMLDivElement>(null);
  const [preview, setPreview] = useState<string | null>(null);
  const { current } = useRowCursor(table, (row) => preview && setPreview(row));

  function closePreview() {
    table.current?.querySelector<HTMLElement>(`tr[data-row="${preview}"] a`)?.focus();
    setPreview(null);
  }

  const select = (isRange: boolean) => () => {
    const row = current();
    return row ? onSelect?.(row, isRange) : false;
  };

  useShortcuts({
    preview: togglePreview,
    // What was opened last is closed first.
    closePreview: preview ? closePreview : onClear,
    ...(onSelect && { select: select(false), selectTo: select(true) }),
    assign: onAssign && (() => onAssign(current())),
  });

  // Without a row under the cursor, Space scrolls the page.
  function togglePreview() {
    const row = current();
    if (!row) return false;
    setPreview(preview ? null : row);
  }

  return (
    <div ref={table} onPointerOver={showFullTitle} className="row-cursor issue-list">
      {children}
      {pager}
      <p className="letter-help mt-3">
        {`J and K move between rows, Enter opens, Space previews${onSelect ? ", X selects, A assigns" : ""}. ? shows all shortcuts.`}
      </p>
      <Suspense>
        {preview && <IssuePreview key={preview} slug={preview} onClose={closePreview} />}
      </Suspense>
    </div>
  );
}
