import { loadNotes } from "@/lib/analysis/notes/queries";
import { writeNote } from "@/lib/analysis/notes/write";
import { found, page, queryOf, route, submit } from "@/lib/core/http/rest";
import { MAX_LIMIT, parsePage } from "@/lib/core/paging/page";

type Params = { key: string };

/** A page of the notes on an issue, oldest first. */
export const GET = route<Params>(async (viewer, request, { key }) => {
  const asked = queryOf(request, (query) => parsePage(query, MAX_LIMIT));
  const notes = await loadNotes(viewer, key, asked);
  return notes ? page(notes) : found(null);
});

export const POST = route<Params>((viewer, request, { key }) =>
  submit(writeNote, viewer, request, { issue: key }, 201),
);
