import { relationshipIn } from "@/lib/analysis/relationships/schema";
import { loadCalibration } from "@/lib/analysis/scores/queries";
import { found, queryOf, route } from "@/lib/core/http/rest";

/** How good the desk's resolved forecasts were, and the viewer's own; of one relationship with `?in=eu-china`. */
export const GET = route(async (viewer, request) =>
  found(await loadCalibration(viewer, relationshipIn(queryOf(request)))),
);
