import { loadWordings } from "@/lib/analysis/notes/queries";
import { list, route } from "@/lib/core/http/rest";

/** Every wording of a note, oldest first. */
export const GET = route<{ id: string }>(async (viewer, _, { id }) =>
  list(await loadWordings(viewer, id)),
);
