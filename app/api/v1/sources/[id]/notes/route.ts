import { loadSourceNotes } from "@/lib/analysis/notes/queries";
import { writeNote } from "@/lib/analysis/notes/write";
import { route, submit, wholeList } from "@/lib/core/http/rest";

type Params = { id: string };

/**
 * The threads on a source's words and quotations, in the order of the text. `unplaced` are those of earlier
 * versions that have not been placed in this one, or were left behind.
 */
export const GET = route<Params>(async (viewer, request, { id }) => {
  const notes = await loadSourceNotes(viewer, id);
  return wholeList(request, notes?.threads ?? null, { unplaced: notes?.unplaced });
});

export const POST = route<Params>((viewer, request, { id }) =>
  submit(writeNote, viewer, request, { source: id }, 201),
);
