"use client";

import { writeNoteAction } from "@/lib/notes/actions";
import type { Note, NoteTarget } from "@/lib/notes/schema";
import { NoteForm } from "./note-form";

interface WriteNoteProps {
  /** What it stands on; an answer stands where the note that it answers does. */
  on: NoteTarget | { parent: Note };
  /** Whose draft it is. */
  person: string;
  onDone?: () => void;
}

export function WriteNote({ on, person, onDone }: WriteNoteProps) {
  if ("parent" in on) {
    const { id, author } = on.parent;
    return (
      <NoteForm
        label={`Answer ${author}`}
        submit="Answer"
        draft={`note:${id}:answer:${person}`}
        save={({ body }) => writeNoteAction({ body, parentId: id })}
        onDone={onDone}
        autoFocus
      />
    );
  }
  return (
    <NoteForm
      label="Write a note"
      submit="Add the note"
      draft={`note:${Object.values(on).join("-")}:new:${person}`}
      save={({ version: _, ...note }) => writeNoteAction({ ...on, ...note })}
      onDone={onDone}
      choices
    />
  );
}
