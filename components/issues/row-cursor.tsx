"use client";

import { type ReactNode, useRef, useState } from "react";
import { useShortcuts } from "@/components/ui/use-shortcuts";
import { IssuePreview } from "./issue-preview";

/**
 * A cursor on the rows of a table: J and K move it, Enter opens, Space previews. The cursor is the
 * focus itself, on the row's link, so that what is seen and what is heard agree.
 */
export function RowCursor({ children }: { children: ReactNode }) {
  const table = useRef<HTMLDivElement>(null);
  const [preview, setPreview] = useState<string | null>(null);

  const rows = () => [...(table.current?.querySelectorAll<HTMLElement>("tr[data-row]") ?? [])];
  const current = () => rows().findIndex((row) => row.contains(document.activeElement));

  function moveTo(index: number) {
    const all = rows();
    const row = all[Math.max(0, Math.min(all.length - 1, index))];
    row?.querySelector("a")?.focus();
    if (preview && row?.dataset.row) setPreview(row.dataset.row);
  }

  function togglePreview() {
    setPreview(preview ? null : (rows()[current()]?.dataset.row ?? null));
  }

  function closePreview() {
    table.current?.querySelector<HTMLElement>(`tr[data-row="${preview}"] a`)?.focus();
    setPreview(null);
  }

  useShortcuts({
    j: () => moveTo(current() + 1),
    k: () => moveTo(current() - 1),
    Escape: closePreview,
  });

  // Space does nothing on a link of its own; a page that scrolls instead would surprise.
  function previewOnSpace(event: React.KeyboardEvent) {
    if (event.key !== " " || current() < 0) return;
    event.preventDefault();
    togglePreview();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the links within
    <div ref={table} onKeyDown={previewOnSpace} className="row-cursor">
      {children}
      <p className="mt-3 text-xs text-secondary pointer-coarse:hidden print:hidden">
        J and K move between rows, Enter opens, Space previews.
      </p>
      {preview && <IssuePreview key={preview} slug={preview} onClose={closePreview} />}
    </div>
  );
}
