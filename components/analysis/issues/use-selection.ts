"use client";

import { useState } from "react";
import { keepFocus } from "@/components/ui/keep-focus";

/**
 * The rows of a list that are selected, by name. A range goes from the row that was toggled last. A row that has left
 * the page is no longer selected. A row can also be selected for one change only.
 */
export function useSelection(rows: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const [isBrief, setBrief] = useState(false);
  const selected = rows.filter((row) => chosen.has(row));

  function toggle(row: string, isRange: boolean) {
    const from = isRange && last ? rows.indexOf(last) : -1;
    const to = rows.indexOf(row);
    setLast(row);
    setBrief(false);
    if (from < 0) {
      const others = selected.filter((each) => each !== row);
      setChosen(new Set(chosen.has(row) ? others : [...others, row]));
    } else
      setChosen(new Set([...selected, ...rows.slice(Math.min(from, to), Math.max(from, to) + 1)]));
  }

  function toggleAll() {
    setBrief(false);
    setChosen(new Set(selected.length === rows.length ? [] : rows));
  }

  function clear() {
    // The bar goes with the last row that is selected.
    keepFocus();
    setChosen(new Set());
  }

  /** Selects the row under the cursor until it is changed, unless others are selected. Returns whether any is. */
  function selectBriefly(row: string | null): boolean {
    if (selected.length > 0 && !isBrief) return true;
    if (!row) return false;
    setChosen(new Set([row]));
    setBrief(true);
    return true;
  }

  /** Called once the selected rows have been changed. */
  const changed = () => isBrief && clear();

  const isSelected = (row: string) => chosen.has(row);
  return { selected, isSelected, toggle, toggleAll, clear, selectBriefly, changed };
}
