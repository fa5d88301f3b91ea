"use client";

import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { showFullTitle } from "@/components/ui/show-full-title";
import { useFollowLinks } from "@/components/ui/use-follow-links";
import { useRowCursor } from "@/components/ui/use-row-cursor";
import { useShortcuts } from "@/components/ui/use-shortcuts";

// With the quotations that it shows, it is a fifth of the page's JavaScript, and most visits never need it.
const IssuePreview = lazy(() =>
  import("./issue-preview").then((module) => ({ default: module.IssuePreview })),
);

/** Keyboard control of the issue list: J and K move between rows, Enter opens, Space previews. */
export function IssueCursor({ children, pager }: { children: ReactNode; pager: ReactNode }) {
  const table = useRef<HTMLDivElement>(null);
  const [preview, setPreview] = useState<string | null>(null);
  const followLinks = useFollowLinks();
  const { current } = useRowCursor(table, (row) => preview && setPreview(row));

  function closePreview() {
    table.current?.querySelector<HTMLElement>(`tr[data-row="${preview}"] a`)?.focus();
    setPreview(null);
  }

  useShortcuts({ preview: togglePreview, closePreview: preview ? closePreview : undefined });

  // Without a row under the cursor, Space scrolls the page.
  function togglePreview() {
    const row = current();
    if (!row) return false;
    setPreview(preview ? null : row);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside take the clicks
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link clicks it
    <div ref={table} onClick={followLinks} onPointerOver={showFullTitle} className="row-cursor">
      {children}
      {pager}
      <p className="mt-3 text-xs text-secondary pointer-coarse:hidden print:hidden">
        J and K move between rows, Enter opens, Space previews.
      </p>
      <Suspense>
        {preview && <IssuePreview key={preview} slug={preview} onClose={closePreview} />}
      </Suspense>
    </div>
  );
}
