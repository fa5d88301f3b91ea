"use client";

import { undoNameCorrectionAction } from "@/lib/evidence/speakers/actions";
import { UndoButton } from "./undo-button";

/** Undoes the correction of a name. */
export const UndoName = ({ id }: { id: string }) => (
  <UndoButton undo={() => undoNameCorrectionAction({ id })} />
);
