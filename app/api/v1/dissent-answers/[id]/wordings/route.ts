import { loadDissentAnswerWordings } from "@/lib/analysis/dissents/queries";
import { route, wholeList } from "@/lib/core/http/rest";

/** Every wording of an answer to a dissent, oldest first. */
export const GET = route<{ id: string }>(async (viewer, request, { id }) =>
  wholeList(request, await loadDissentAnswerWordings(viewer, id)),
);
