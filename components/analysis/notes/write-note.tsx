"use client";

import { writeNoteAction } from "@/lib/analysis/notes/actions";
import type { Note, NoteKind, NoteTarget } from "@/lib/analysis/notes/schema";
import { NoteForm } from "./note-form";

interface WriteNoteProps {
  /** What it stands on; an answer stands where the note that it answers does. */
  on: NoteTarget | { parent: Note };
  /** Whose draft it is. */
  person: string;
  /** What it is unless that is changed. */
  kind?: NoteKind;
  onDone?: () => void;
  /** Takes the id of the note that was saved. */
  onSaved?: (id: string) => void;
}

export function WriteNote({ on, person, kind, onDone, onSaved }: WriteNoteProps) {
  if ("parent" in on) {
    const { id, author } = on.parent;
    return (
      <NoteForm
        label={`Answer ${author}`}
        submit="Answer"
        draft={`note:${id}:answer:${person}`}
        save={({ body }) => writeNoteAction({ body, parentId: id })}
        onDone={onDone}
        onSaved={onDone}
        autoFocus
      />
    );
  }
  const asks = kind === "QUESTION";
  return (
    <NoteForm
      label={asks ? "Ask a question" : "Write a note"}
      submit={asks ? "Ask" : "Add the note"}
      // What was unsaved as a note must not be sent as a question, nor the other way round.
      draft={`${asks ? "question" : "note"}:${Object.values(on).join("-")}:new:${person}`}
      initial={kind && { body: "", version: 0, kind }}
      save={({ version: _, ...note }) => writeNoteAction({ ...on, ...note })}
      onDone={onDone}
      onSaved={({ id }) => onSaved?.(id)}
      choices
    />
  );
}
