import { citationsAmong } from "@/components/evidence/quotes/citations";
import { RecordBoundary } from "@/components/ui/record-boundary";
import { SectionHeading } from "@/components/ui/section-heading";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import type { Note } from "@/lib/analysis/notes/schema";
import type { Viewer } from "@/lib/core/session/viewer";
import { NoteItem } from "./note-item";
import { WriteNote } from "./write-note";

interface NoteThreadProps {
  issue: IssueDetail;
  viewer: Pick<Viewer, "id" | "role">;
}

/** An issue's notes as threads one level deep, oldest first, with a form at the end. */
export function NoteThread({ issue, viewer }: NoteThreadProps) {
  const { notes, slug } = issue;
  const cite = citationsAmong(issue.cited);
  const ids = new Set(notes.map(({ id }) => id));
  // A reply whose first note is gone starts a thread of its own.
  const threads = notes.filter(({ parentId }) => parentId === null || !ids.has(parentId));
  const count = notes.filter(({ deletedAt }) => !deletedAt).length;
  const item = (note: Note) => (
    <RecordBoundary what="note">
      <NoteItem note={note} viewer={viewer} cite={cite} />
    </RecordBoundary>
  );
  return (
    <section aria-labelledby="notes">
      <SectionHeading id="notes" count={count}>
        Notes
      </SectionHeading>
      <ol className="divide-y divide-rule">
        {threads.map((note) => {
          const replies = notes.filter(({ parentId }) => parentId === note.id);
          return (
            <li key={note.id} className="py-3">
              {item(note)}
              {replies.length > 0 && (
                <ol className="mt-3 space-y-3 border-l pl-4">
                  {replies.map((reply) => (
                    <li key={reply.id}>{item(reply)}</li>
                  ))}
                </ol>
              )}
            </li>
          );
        })}
      </ol>
      <WriteNote on={{ issue: slug }} person={viewer.id} />
    </section>
  );
}
