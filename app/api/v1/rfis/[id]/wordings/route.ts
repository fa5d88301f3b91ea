import { loadAnswerWordings } from "@/lib/analysis/briefings/rfis/queries";
import { route, wholeList } from "@/lib/core/http/rest";

/** Every wording of the answer to a request for information, oldest first. */
export const GET = route<{ id: string }>(async (viewer, request, { id }) =>
  wholeList(request, await loadAnswerWordings(viewer, id)),
);
