"use client";

import { undoMoveAction } from "@/lib/evidence/speakers/actions";
import { UndoButton } from "./undo-button";

/** Undoes a merge or split. */
export const UndoMove = ({ id }: { id: string }) => (
  <UndoButton undo={() => undoMoveAction({ id })} />
);
