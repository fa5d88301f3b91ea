"use client";

import { useState } from "react";

/**
 * The rows of a list that are selected, by name. A range goes from the row that was toggled last. A row that has left
 * the page is no longer selected.
 */
export function useSelection(rows: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const selected = rows.filter((row) => chosen.has(row));

  function toggle(row: string, isRange: boolean) {
    const from = isRange && last ? rows.indexOf(last) : -1;
    const to = rows.indexOf(row);
    setLast(row);
    if (from < 0) {
      const others = selected.filter((each) => each !== row);
      setChosen(new Set(chosen.has(row) ? others : [...others, row]));
    } else
      setChosen(new Set([...selected, ...rows.slice(Math.min(from, to), Math.max(from, to) + 1)]));
  }

  function toggleAll() {
    setChosen(new Set(selected.length === rows.length ? [] : rows));
  }

  const clear = () => setChosen(new Set());
  return { selected, isSelected: (row: string) => chosen.has(row), toggle, toggleAll, clear };
}
