"use client";

import { type RefObject, useEffect, useRef } from "react";
import { useShortcuts } from "./use-shortcuts";

/**
 * A cursor on the rows of a table or list (`[data-row]`): J and K move it, Enter opens, and past the first or last row
 * it goes to the page before or after (`a[rel]` of the pager in the same element). The cursor is the focus
 * itself, on the row's link or button, so that screen readers follow it. Calls `onMove` with the name of each row that
 * it moves to.
 */
export function useRowCursor(table: RefObject<HTMLElement | null>, onMove?: (row: string) => void) {
  const rows = () => [...(table.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
  const at = () => rows().findIndex((row) => row.contains(document.activeElement));
  /** The page was turned this way from the page that began with this row. */
  const turned = useRef<{ by: 1 | -1; from: string | undefined } | null>(null);

  function focus(row: HTMLElement | undefined) {
    if (row) focusIn(row);
    if (row?.dataset.row) onMove?.(row.dataset.row);
  }

  function move(by: 1 | -1) {
    const all = rows();
    const next = at() + by;
    if (all[next]) return focus(all[next]);
    const rel = by === 1 ? "next" : "prev";
    // Of several lists in a page, the pager of the one that the row is in.
    const list = [all[at()]?.closest("section"), table.current].find((each) =>
      table.current?.contains(each ?? null),
    );
    const page = at() < 0 ? null : list?.querySelector<HTMLElement>(`a[rel="${rel}"]`);
    if (!page) return focus(by === 1 ? all.at(-1) : all[0]);
    turned.current = { by, from: all[0]?.dataset.row };
    page.click();
  }

  // Once the page has been turned, the cursor is on the row next to the one that it left.
  useEffect(() => {
    const all = rows();
    if (!turned.current || all[0]?.dataset.row === turned.current.from) return;
    focus(turned.current.by === 1 ? all[0] : all.at(-1));
    turned.current = null;
  });

  useShortcuts({ next: () => move(1), previous: () => move(-1) });

  /** The name of the row that the cursor is on. */
  const current = (): string | null => rows()[at()]?.dataset.row ?? null;
  return { current };
}

/** Moves the focus to what a row says, its link or, if it has none, its button. */
export const focusIn = (row: HTMLElement): void =>
  ["[data-cursor]", "a", "button"]
    .map((each) => row.querySelector<HTMLElement>(each))
    .find(Boolean)
    ?.focus();
