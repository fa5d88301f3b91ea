"use client";

import { Prose } from "@/components/analysis/markdown/prose";
import { EditedAt } from "@/components/analysis/wordings/edited-at";
import { Warnings } from "@/components/evidence/warnings/warnings";
import { DateText } from "@/components/ui/date-text";
import type { NoteLine } from "./note-line";
import { NoteState } from "./note-state";
import { NoteTools } from "./note-tools";
import { RestoreNote } from "./restore-note";

interface NoteItemProps {
  note: NoteLine;
  /** Whose unsaved text this is. */
  person: string;
}

export function NoteItem({ note, person }: NoteItemProps) {
  const { id, author, html, body, version, createdAt, editedAt, warnings } = note;
  if (!html)
    return (
      <p id={`note-${id}`} className="text-sm text-secondary">
        {author} deleted this note. {body !== null && <RestoreNote id={id} version={version} />}
      </p>
    );
  return (
    <div id={`note-${id}`} data-row={id} className="note">
      <p>
        <b>{author}</b> <DateText date={createdAt} variant="relative" />
        {editedAt && <EditedAt of={`notes/${id}`} at={editedAt} />}
        <NoteState note={note} />
      </p>
      {warnings.length > 0 && (
        <div className="my-1">
          <Warnings warnings={warnings} />
        </div>
      )}
      <NoteTools note={note} person={person}>
        <Prose html={html} />
      </NoteTools>
    </div>
  );
}
