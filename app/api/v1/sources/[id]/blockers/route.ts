import { found, route } from "@/lib/core/http/rest";
import { loadReopenBlockers } from "@/lib/sources/review/queries";

/** What keeps a source from being reopened. */
export const GET = route<{ id: string }>(async (viewer, _request, { id }) =>
  found(await loadReopenBlockers(viewer, id)),
);
