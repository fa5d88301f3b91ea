"use client";

import { writeNoteAction } from "@/lib/notes/actions";
import type { Note } from "@/lib/notes/schema";
import { NoteForm } from "./note-form";

interface WriteNoteProps {
  issue: string;
  /** The note that is answered. */
  parent?: Note;
  /** Whose draft it is. */
  person: string;
  onDone?: () => void;
}

export function WriteNote({ issue, parent, person, onDone }: WriteNoteProps) {
  const parentId = parent?.id ?? null;
  return (
    <NoteForm
      label={parent ? `Answer ${parent.author}` : "Write a note"}
      submit={parent ? "Answer" : "Add the note"}
      draft={`note:${issue}:${parentId ?? "new"}:${person}`}
      save={({ body }) => writeNoteAction({ issue, body, parentId })}
      onDone={onDone}
      autoFocus={parent !== undefined}
    />
  );
}
