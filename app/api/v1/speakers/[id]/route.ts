import { found, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";
import { loadStatements } from "@/lib/evidence/quotes/statements";
import { loadSpeaker } from "@/lib/evidence/speakers/queries";

/** A speaker with a page of their quotations, oldest first. */
export const GET = route<{ id: string }>(async (viewer, request, { id }) => {
  const speaker = await loadSpeaker(viewer, id);
  if (!speaker) return found(null);
  const page = queryOf(request, parsePage);
  const { items, nextCursor } = await loadStatements(viewer, id, "oldest", page);
  return found({ ...speaker, quotes: items, nextCursor });
});
