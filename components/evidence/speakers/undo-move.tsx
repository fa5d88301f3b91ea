"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useCommand } from "@/components/ui/use-command";
import { undoMoveAction } from "@/lib/evidence/speakers/actions";

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
        Take it back
      </Button>
      {refusal && <Notice tone="error" title={refusal.message} />}
    </>
  );
}
