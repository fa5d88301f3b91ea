import { loadWordings } from "@/lib/analysis/notes/queries";
import { route, wholeList } from "@/lib/core/http/rest";

/** Every wording of a note, oldest first. */
export const GET = route<{ id: string }>(async (viewer, request, { id }) =>
  wholeList(request, await loadWordings(viewer, id)),
);
