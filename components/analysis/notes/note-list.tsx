"use client";

import { type PackedEach, unpackEach } from "@/components/ui/packed-rows";
import { NoteItem } from "./note-item";
import { unpackNote } from "./note-line";

interface NoteListProps {
  notes: PackedEach;
  /** The places of the notes of each thread. */
  threads: number[][];
  /** Whose unsaved text this is. */
  person: string;
}

/** Notes in threads one level deep. */
export function NoteList({ notes, threads, person }: NoteListProps) {
  const rows = unpackEach(notes);
  const item = (at: number) => {
    const row = rows[at]!;
    return Array.isArray(row) ? <NoteItem note={unpackNote(row)} person={person} /> : row;
  };
  const keyOf = (at: number) => {
    const row = rows[at]!;
    return Array.isArray(row) ? (row[0] as string) : row.key;
  };
  return (
    <ol className="divide-y divide-rule">
      {threads.map(([first = 0, ...replies]) => (
        <li key={keyOf(first)} className="py-3">
          {item(first)}
          {replies.length > 0 && (
            <ol className="mt-3 space-y-3 border-l pl-4">
              {replies.map((reply) => (
                <li key={keyOf(reply)}>{item(reply)}</li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}
