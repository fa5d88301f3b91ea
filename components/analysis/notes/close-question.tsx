"use client";

import { Button } from "@/components/ui/button";
import { useCommand } from "@/components/ui/use-command";
import { closeNoteAction, reopenNoteAction } from "@/lib/analysis/notes/actions";
import type { Note } from "@/lib/analysis/notes/schema";

/** Says that a question is answered, or that it is not after all. */
export function CloseQuestion({ note: { id, version, closedAt } }: { note: Note }) {
  const { run, pending, refusal } = useCommand();
  const settle = closedAt ? reopenNoteAction : closeNoteAction;
  return (
    <>
      <Button variant="quiet" pending={pending} onClick={() => run(() => settle({ id, version }))}>
        {closedAt ? "Reopen" : "Resolve"}
      </Button>
      {refusal && (
        <span role="alert" className="self-center text-sm">
          {refusal.message}
        </span>
      )}
    </>
  );
}
