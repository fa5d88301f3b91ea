import type { Citation } from "@/components/analysis/markdown/link-citations";
import { Markdown } from "@/components/analysis/markdown/markdown";
import { Warnings } from "@/components/evidence/warnings/warnings";
import { DateText } from "@/components/ui/date-text";
import { mayClose } from "@/lib/analysis/notes/policy";
import type { Note } from "@/lib/analysis/notes/schema";
import type { Viewer } from "@/lib/core/session/viewer";
import { NoteState } from "./note-state";
import { NoteTools } from "./note-tools";
import { RestoreNote } from "./restore-note";

interface NoteItemProps {
  note: Note;
  viewer: Pick<Viewer, "id" | "role">;
  cite: (number: number) => Citation | null;
}

export function NoteItem({ note, viewer, cite }: NoteItemProps) {
  const own = note.authorId === viewer.id;
  if (note.deletedAt)
    return (
      <p id={`note-${note.id}`} className="text-sm text-secondary">
        {note.author} deleted this note.{" "}
        {own && <RestoreNote id={note.id} version={note.version} />}
      </p>
    );
  return (
    <div id={`note-${note.id}`} className="scroll-mt-4 break-inside-avoid">
      <p className="text-sm text-secondary">
        <span className="font-medium text-ink">{note.author}</span>{" "}
        <DateText date={note.createdAt} variant="relative" />
        {note.editedAt && (
          <>
            , edited <DateText date={note.editedAt} variant="relative" />
          </>
        )}
        <NoteState note={note} />
      </p>
      {note.warnings.length > 0 && (
        <div className="my-1">
          <Warnings warnings={note.warnings} />
        </div>
      )}
      <NoteTools
        note={note}
        viewerId={viewer.id}
        mayClose={note.kind === "QUESTION" && mayClose(viewer, note)}
      >
        <Markdown cite={cite} className="mt-0.5 max-w-prose">
          {note.body}
        </Markdown>
      </NoteTools>
    </div>
  );
}
