"use client";

import { Button } from "@/components/ui/button";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useCommand } from "@/components/ui/use-command";
import { undoMoveAction } from "@/lib/evidence/speakers/actions";

/** Undoes a merge or split. */
export function UndoMove({ id }: { id: string }) {
  const { run, pending, refusal } = useCommand();
  return (
    <>
      <Button
        variant="quiet"
        className="-ml-2"
        pending={pending}
        onClick={() => run(() => undoMoveAction({ id }))}
      >
        Undo
      </Button>
      {refusal && <RefusalNotice refusal={refusal} />}
    </>
  );
}
