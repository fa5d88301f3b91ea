import { loadCalibration } from "@/lib/analysis/scores/queries";
import { parseSet } from "@/lib/analysis/scores/schema";
import { found, queryOf, route } from "@/lib/core/http/rest";

/** How good the desk's resolved forecasts were, and the viewer's own; with `set=training`, those of the training set. */
export const GET = route(async (viewer, request) =>
  found(await loadCalibration(viewer, parseSet(queryOf(request)))),
);
