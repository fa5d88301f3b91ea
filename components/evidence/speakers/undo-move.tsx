"use client";

import type { Act } from "@/components/ui/act";
import { undoMoveAction } from "@/lib/evidence/speakers/actions";
import { UndoButton } from "./undo-button";

/** Undoes a merge or split. */
export const UndoMove = ({ id }: { id: string }) => (
  <UndoButton undo={() => undoMoveAction({ id })} />
);

/** The same right after it. */
export const undoOf = (id: string): NonNullable<Act["undo"]> => ({
  run: () => undoMoveAction({ id }),
  said: "Undone.",
});
