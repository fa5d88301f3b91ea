"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { useCommand } from "@/components/ui/use-command";
import { deleteNoteAction } from "@/lib/analysis/notes/actions";
import type { Note } from "@/lib/analysis/notes/schema";
import { CloseQuestion } from "./close-question";
import { EditNote } from "./edit-note";
import { WriteNote } from "./write-note";

interface NoteToolsProps {
  note: Note;
  viewerId: string;
  /** Whether the viewer may close or reopen it. */
  mayClose: boolean;
  /** The note's text. */
  children: ReactNode;
}

/** The buttons below a note: reply, close a question, and edit or delete the viewer's own. */
export function NoteTools({ note, viewerId, mayClose, children }: NoteToolsProps) {
  const [mode, setMode] = useState<"reading" | "editing" | "replying">("reading");
  const { run, pending, refusal } = useCommand();
  const done = () => setMode("reading");

  const remove = () => run(() => deleteNoteAction({ id: note.id, version: note.version }));

  if (mode === "editing") return <EditNote note={note} onDone={done} />;
  return (
    <>
      {children}
      {refusal && <Notice tone="error" title={refusal.message} />}
      {mode === "replying" ? (
        <WriteNote on={{ parent: note }} person={viewerId} onDone={done} />
      ) : (
        <div className="mt-1 -ml-2 flex flex-wrap gap-1">
          <Button variant="quiet" onClick={() => setMode("replying")}>
            Reply
          </Button>
          {mayClose && <CloseQuestion note={note} />}
          {note.authorId === viewerId && (
            <>
              <Button variant="quiet" onClick={() => setMode("editing")}>
                Edit
              </Button>
              <Button variant="quiet" pending={pending} onClick={remove}>
                Delete
              </Button>
            </>
          )}
        </div>
      )}
    </>
  );
}
