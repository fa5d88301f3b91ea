import { loadSourceNotes } from "@/lib/analysis/notes/queries";
import { writeNote } from "@/lib/analysis/notes/write";
import { answer, jsonBody, list, route } from "@/lib/core/http/rest";

type Params = { id: string };

/**
 * The threads on a source's words and quotations, in the order of the text. `unplaced` are those of earlier
 * versions that have not been placed in this one, or were left behind.
 */
export const GET = route<Params>(async (viewer, _request, { id }) => {
  const notes = await loadSourceNotes(viewer, id);
  return list(notes?.threads ?? null, { unplaced: notes?.unplaced });
});

export const POST = route<Params>(async (viewer, request, { id }) => {
  const body = (await jsonBody(request)) as { start: number; end: number; body: string };
  return answer(await writeNote(viewer, { ...body, source: id }), 201);
});
