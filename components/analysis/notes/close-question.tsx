"use client";

import { Button } from "@/components/ui/button";
import { useCommand } from "@/components/ui/use-command";
import { closeNoteAction, reopenNoteAction } from "@/lib/analysis/notes/actions";
import type { NoteLine } from "./note-line";

/** Closes a question, or reopens it. */
export function CloseQuestion({ note: { id, version, closedAt } }: { note: NoteLine }) {
  const { run, pending, refusal } = useCommand();
  const change = closedAt ? reopenNoteAction : closeNoteAction;
  const said = `Question ${closedAt ? "reopened" : "closed"}.`;
  return (
    <>
      <Button
        variant="quiet"
        pending={pending}
        onClick={() => run(() => change({ id, version }), { said })}
      >
        {closedAt ? "Reopen question" : "Close question"}
      </Button>
      {refusal && (
        <span role="alert" className="self-center text-sm">
          {refusal.message}
        </span>
      )}
    </>
  );
}
