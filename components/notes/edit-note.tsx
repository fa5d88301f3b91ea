"use client";

import { useState } from "react";
import { editNoteAction } from "@/lib/notes/actions";
import type { Note } from "@/lib/notes/schema";
import { NoteForm } from "./note-form";

/** Rewords one's own note. Where it was changed elsewhere, that wording is shown above one's own. */
export function EditNote({ note, onDone }: { note: Note; onDone: () => void }) {
  const [version, setVersion] = useState(note.version);

  async function save(body: string) {
    const result = await editNoteAction({ id: note.id, version, body });
    const current = result.ok ? null : (result.refusal.current as Note | undefined);
    // Saving once more then means: mine, having seen the other.
    if (current) setVersion(current.version);
    return result;
  }

  return (
    <NoteForm
      label="Edit your note"
      submit="Save"
      draft={`note:${note.id}`}
      initial={note.body}
      save={save}
      onDone={onDone}
      autoFocus
      conflict={(current) => (
        <div className="border-l-2 border-warning pl-3">
          <p className="text-sm text-secondary">As it stands now</p>
          <p className="whitespace-pre-wrap">{(current as Note).body}</p>
        </div>
      )}
    />
  );
}
