import { loadRelationshipNames } from "@/lib/analysis/relationships/queries";
import { route, wholeList } from "@/lib/core/http/rest";

/** The relationships that the desk follows: their titles, and the short names for `in=`. */
export const GET = route(async (viewer, request) =>
  wholeList(request, await loadRelationshipNames(viewer)),
);
