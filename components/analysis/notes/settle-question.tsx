"use client";

import { Button } from "@/components/ui/button";
import { useCommand } from "@/components/ui/use-command";
import { reopenNoteAction, resolveNoteAction } from "@/lib/analysis/notes/actions";
import type { Note } from "@/lib/analysis/notes/schema";

/** Says that a question is answered, or that it is not after all. */
export function SettleQuestion({ note: { id, version, resolvedAt } }: { note: Note }) {
  const { run, pending, refusal } = useCommand();
  const settle = resolvedAt ? reopenNoteAction : resolveNoteAction;
  return (
    <>
      <Button variant="quiet" pending={pending} onClick={() => run(() => settle({ id, version }))}>
        {resolvedAt ? "Reopen" : "Resolve"}
      </Button>
      {refusal && (
        <span role="alert" className="self-center text-sm">
          {refusal.message}
        </span>
      )}
    </>
  );
}
