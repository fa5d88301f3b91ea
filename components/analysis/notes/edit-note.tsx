"use client";

import { useState } from "react";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { Notice } from "@/components/ui/notice";
import { editNoteAction } from "@/lib/analysis/notes/actions";
import type { Note } from "@/lib/analysis/notes/schema";
import { NoteForm } from "./note-form";

// Loaded only when there is a conflict to show.
const [PreviewedText] = loadOnUse(() =>
  import("@/components/analysis/markdown/previewed-text").then((m) => m.default),
);

/** Edits the viewer's own note. If it was changed elsewhere, shows the current text above the form. */
export default function EditNote({
  note,
  onDone,
}: {
  note: Pick<Note, "id" | "version" | "body">;
  onDone: () => void;
}) {
  const { id, body, version } = note;
  const [opened] = useState(version);
  return (
    <NoteForm
      label="Edit your note"
      submit="Save"
      said="Note saved."
      unsavedKey={`note:${id}`}
      initial={{ body, version }}
      save={({ body, version }) => editNoteAction({ id, body, version })}
      onDone={onDone}
      onSaved={onDone}
      autoFocus
      promise={
        version !== opened && (
          <Notice tone="warning" title="This note has changed since you opened it">
            What you typed is kept. When you save, you’ll see both texts before anything is
            replaced.
          </Notice>
        )
      }
      conflict={(current) => (
        <div className="border-l-2 border-warning pl-3">
          <p className="text-sm text-secondary">Current text</p>
          <OnUse>
            <PreviewedText text={(current as Note).body} label="Current text" />
          </OnUse>
        </div>
      )}
    />
  );
}
