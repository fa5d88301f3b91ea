"use client";

import type { RefObject } from "react";
import { useShortcuts } from "./use-shortcuts";

/**
 * A cursor on the rows of a table (`tr[data-row]`): J and K move it, Enter opens. The cursor is the focus
 * itself, on the row's link, so that screen readers follow it. Calls `onMove` with the name of each row that
 * it moves to.
 */
export function useRowCursor(table: RefObject<HTMLElement | null>, onMove?: (row: string) => void) {
  const rows = () => [...(table.current?.querySelectorAll<HTMLElement>("tr[data-row]") ?? [])];
  const at = () => rows().findIndex((row) => row.contains(document.activeElement));

  function moveTo(index: number) {
    const all = rows();
    const row = all[Math.max(0, Math.min(all.length - 1, index))];
    row?.querySelector("a")?.focus();
    if (row?.dataset.row) onMove?.(row.dataset.row);
  }

  useShortcuts({ j: () => moveTo(at() + 1), k: () => moveTo(at() - 1) });

  /** The name of the row that the cursor is on. */
  const current = (): string | null => rows()[at()]?.dataset.row ?? null;
  return { current };
}
