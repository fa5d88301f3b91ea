"use client";

import { useRouter } from "next/navigation";
import { writeNoteAction } from "@/lib/analysis/notes/actions";
import type { Note, NoteKind, NoteTarget } from "@/lib/analysis/notes/schema";
import { NoteForm } from "./note-form";
import { noteHrefHere } from "./note-href";

interface WriteNoteProps {
  /** What the note is on, or the note to reply to. */
  on: NoteTarget | { parent: Pick<Note, "id" | "author"> };
  /** Whose unsaved text this is. */
  person: string;
  /** The key of the issue that it is on. */
  issueKey?: string;
  /** The kind chosen at first. */
  kind?: NoteKind;
  /** Words of the note to reply to, quoted in Markdown. */
  quoted?: string;
  onDone?: () => void;
  /** Whether the notes are in several pages: then the one with the new note is opened. */
  paged?: boolean;
  /** Called with the id of the saved note. */
  onSaved?: (id: string) => void;
}

/** Where the unsaved text of a person's reply to a note is kept. */
export const replyKey = (note: string, person: string): string => `note:${note}:answer:${person}`;

export function WriteNote(props: WriteNoteProps) {
  const { on, person, issueKey, kind, quoted, onDone, paged, onSaved } = props;
  const router = useRouter();
  if ("parent" in on) {
    const { id, author } = on.parent;
    return (
      <NoteForm
        label={`Reply to ${author}`}
        submit="Reply"
        said="Reply added."
        unsavedKey={replyKey(id, person)}
        save={({ body, id: own }) => writeNoteAction({ id: own, body, parentId: id })}
        onDone={onDone}
        onSaved={onDone}
        quoted={quoted}
        autoFocus
      />
    );
  }
  const asks = kind === "QUESTION";
  return (
    <NoteForm
      label={asks ? "Ask a question" : "Write a note"}
      submit={asks ? "Ask" : "Add note"}
      said={asks ? "Question asked." : "Note added."}
      // Unsaved text of a note must not be sent as a question, or the other way round.
      unsavedKey={`${asks ? "question" : "note"}:${Object.values(on).join("-")}:new:${person}`}
      initial={kind && { body: "", version: 0, kind }}
      save={({ version: _, ...note }) => writeNoteAction({ ...on, ...note })}
      onDone={onDone}
      onSaved={({ id }) => {
        onSaved?.(id);
        if (paged) router.push(noteHrefHere(id));
      }}
      example={issueKey}
      choices
      keyName={"issue" in on && !asks ? "note" : undefined}
    />
  );
}
