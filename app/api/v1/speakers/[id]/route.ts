import { found, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";
import { loadStatements } from "@/lib/evidence/quotes/statements";
import { asksForHistory, loadSpeaker } from "@/lib/evidence/speakers/queries";

/** A speaker with a page of their quotations, oldest first, and the latest of their merges and corrected names, or all. */
export const GET = route<{ id: string }>(async (viewer, request, { id }) => {
  const { page, whole } = queryOf(request, (query) => ({
    page: parsePage(query),
    whole: asksForHistory(query),
  }));
  const speaker = await loadSpeaker(viewer, id, whole);
  if (!speaker) return found(null);
  const { items, nextCursor } = await loadStatements(viewer, id, "oldest", page);
  return found({ ...speaker, quotes: items, nextCursor });
});
