import { packEach } from "@/components/ui/pack-each";
import { Pager } from "@/components/ui/pager";
import { SectionHeading } from "@/components/ui/section-heading";
import type { IssueDetail } from "@/lib/analysis/issues/schema";
import type { Viewer } from "@/lib/core/session/viewer";
import { FindNote } from "./find-note";
import { packNoteLine } from "./note-line";
import { NoteList } from "./note-list";
import { renderNote } from "./render-note";
import { WriteNote } from "./write-note";

interface NoteThreadProps {
  issue: IssueDetail;
  viewer: Pick<Viewer, "id" | "role">;
  /** The addresses of the pages of threads before and after this one. */
  pager: { previous: string | null; next: string | null };
}

/** A page of an issue's notes as threads one level deep, oldest first, with a form at the end. */
export function NoteThread({ issue, viewer, pager }: NoteThreadProps) {
  const { notes, slug, key, noteCount } = issue;
  const isWhole = !pager.previous && !pager.next;
  return (
    <section aria-labelledby="notes">
      <SectionHeading id="notes" count={noteCount}>
        Notes
      </SectionHeading>
      <NoteList
        notes={packEach(notes, "note", (note) => packNoteLine(renderNote(note, viewer)))}
        threads={threadsIn(notes)}
        person={viewer.id}
      />
      <Pager {...pager} of="notes" />
      <WriteNote on={{ issue: slug }} issueKey={key} person={viewer.id} paged={!isWhole} />
      {!isWhole && <FindNote />}
    </section>
  );
}

/**
 * The places of notes by thread, the first note of each thread first. A reply whose first note is gone starts a thread of
 * its own.
 */
function threadsIn(notes: IssueDetail["notes"]): number[][] {
  const threads = new Map<string, number[]>();
  const ids = new Set(notes.map(({ id }) => id));
  notes.forEach(({ id, parentId }, at) => {
    const thread = parentId && ids.has(parentId) ? threads.get(parentId) : undefined;
    if (thread) thread.push(at);
    else threads.set(id, [at]);
  });
  return [...threads.values()];
}
