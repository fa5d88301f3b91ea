"use client";

import { useLayoutEffect, useState, useSyncExternalStore } from "react";
import { useSay } from "@/components/ui/last-act";
import { useUnderWay } from "@/components/ui/under-way";
import { dropUnsaved, unsavedTexts } from "@/components/ui/unsaved-store";
import { assessAction } from "@/lib/analysis/hypotheses/actions";
import { cellInFull, cellName } from "@/lib/analysis/hypotheses/lines";
import type { Refusal } from "@/lib/core/command/errors";
import type { CellLine } from "./matrix-line";
import { type At, type SheetCell, type SheetStore, sheetStore } from "./sheet-store";

/** The name under which the browser keeps the unsaved note on a cell. */
export const noteKeyOf = (slug: string, { quote, hypothesis }: At, person: string) =>
  `cell:${slug}:${quote}-${hypothesis}:${person}`;

/** The cells of the viewer's own matrix, saved as they are typed. */
export function useSheet(slug: string, lines: readonly CellLine[], person: string) {
  const say = useSay();
  const [store] = useState(() => {
    const store: SheetStore = sheetStore(
      lines,
      async (cells) => {
        const answer = await assessAction({ issue: slug, cells });
        if (answer.ok)
          for (const { note, ...at } of cells) dropNote(noteKeyOf(slug, at, person), note);
        return answer;
      },
      (refusal, cells) => {
        const kept = cells.some((at) => store.unsavedNote(at) !== null) ? ` ${KEPT}` : "";
        say({ said: `${reasonOf(refusal)} ${backTo(cells)}${kept}`, refused: true });
      },
    );
    return store;
  });
  useLayoutEffect(() => store.take(lines), [store, lines]);
  useSyncExternalStore(store.subscribe, store.revision, store.revision);
  useUnderWay(store.isSaving());
  return store;
}

/** Drops the text of a note that has been saved, but not what was typed since. */
function dropNote(key: string, saved: string | undefined) {
  for (const { place, value } of unsavedTexts<string>(key))
    if (value.trim() === saved) dropUnsaved(place);
}

const KEPT = "Your note is kept: press Enter in it to try again.";

/** Why cells were not saved. Unlike a form, the sheet keeps only notes. */
function reasonOf({ code, message }: Refusal): string {
  if (code === "signed-out") return "Couldn’t save: you’ve been signed out. Sign in again.";
  if (code === "unavailable")
    return "Couldn’t save: the desk isn’t responding. Try again in a few seconds.";
  return message.startsWith("Couldn’t save") ? message : `Couldn’t save. ${message}`;
}

function backTo(cells: (At & SheetCell)[]): string {
  const [first, ...others] = cells;
  if (!first || others.length > 0) return `${cells.length} cells are back to what they were.`;
  return `${cellName(first.quote, first.hypothesis)} is back to ${cellInFull(first.cell)}.`;
}
