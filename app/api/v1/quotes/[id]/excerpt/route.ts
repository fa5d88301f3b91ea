import { found, route } from "@/lib/core/http/rest";
import { loadExcerpt } from "@/lib/evidence/quotes/excerpt";

/** What an article says around a quotation. */
export const GET = route<{ id: string }>(async (viewer, _request, { id }) =>
  found(await loadExcerpt(viewer, id)),
);
