"use client";

import { Button } from "@/components/ui/button";
import { useCommand } from "@/components/ui/use-command";
import { restoreNoteAction } from "@/lib/analysis/notes/actions";
import type { Note } from "@/lib/analysis/notes/schema";

export function RestoreNote({ id, version }: Pick<Note, "id" | "version">) {
  const { run, pending, refusal } = useCommand();
  return (
    <>
      <Button
        variant="quiet"
        pending={pending}
        onClick={() => run(() => restoreNoteAction({ id, version }), { said: "Note restored." })}
      >
        Restore
      </Button>
      {refusal && <span role="alert">{refusal.message}</span>}
    </>
  );
}
