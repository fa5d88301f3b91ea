"use client";

import { editNoteAction } from "@/lib/analysis/notes/actions";
import type { Note } from "@/lib/analysis/notes/schema";
import { NoteForm } from "./note-form";

/** Edits the viewer's own note. If it was changed elsewhere, shows the current text above the form. */
export function EditNote({
  note,
  onDone,
}: {
  note: Pick<Note, "id" | "version" | "body">;
  onDone: () => void;
}) {
  const { id, body, version } = note;
  return (
    <NoteForm
      label="Edit your note"
      submit="Save"
      unsavedKey={`note:${id}`}
      initial={{ body, version }}
      save={(unsaved) => editNoteAction({ id, ...unsaved })}
      onDone={onDone}
      onSaved={onDone}
      autoFocus
      conflict={(current) => (
        <div className="border-l-2 border-warning pl-3">
          <p className="text-sm text-secondary">Current text</p>
          <p className="whitespace-pre-wrap">{(current as Note).body}</p>
        </div>
      )}
    />
  );
}
