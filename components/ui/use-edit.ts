"use client";

import { useState } from "react";
import { type Edited, editedOf, type Since, since, takenOver } from "@/lib/core/take-over";
import { useUnsaved } from "./use-unsaved";

/**
 * The values of a form that replaces those of a record, kept like any unsaved text, with the record's values as the
 * person saw them. After a save that is refused as stale, call `takeOver` with the values of the record as it is now:
 * what the person hasn't changed takes them, and `stale` says what they have to be told.
 *
 * @param key names the form, its record and its person, as for `useUnsaved`
 * @param record the record's values, with its version
 */
export function useEdit<T extends { version: number }>(key: string, record: T) {
  const unsaved = useUnsaved<Edited<T>>(key, editedOf(record));
  const [stale, setStale] = useState<Since<T> | null>(null);
  const { opened, ...typed } = unsaved.value;
  const set = (some: Partial<T>) => unsaved.setValue((edited) => ({ ...edited, ...some }));
  const takeOver = (now: T) =>
    unsaved.setValue((edited) => {
      setStale(since(edited, now));
      return takenOver(edited, now);
    });
  return { unsaved, values: typed as unknown as T, opened, set, stale, takeOver };
}
