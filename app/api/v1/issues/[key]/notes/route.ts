import { loadNotes } from "@/lib/analysis/notes/queries";
import { writeNote } from "@/lib/analysis/notes/write";
import { answer, found, jsonBody, page, queryOf, route } from "@/lib/core/http/rest";
import { MAX_LIMIT, parsePage } from "@/lib/core/paging/page";

type Params = { key: string };

/** A page of the notes on an issue, oldest first. */
export const GET = route<Params>(async (viewer, request, { key }) => {
  const notes = await loadNotes(viewer, key, parsePage(queryOf(request), MAX_LIMIT));
  return notes ? page(notes) : found(null);
});

export const POST = route<Params>(async (viewer, request, { key }) => {
  const body = (await jsonBody(request)) as { body: string };
  return answer(await writeNote(viewer, { ...body, issue: key }), 201);
});
