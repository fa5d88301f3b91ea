import { relationshipIn } from "@/lib/analysis/relationships/schema";
import { loadCalibration } from "@/lib/analysis/scores/queries";
import { parseSet } from "@/lib/analysis/scores/schema";
import { found, queryOf, route } from "@/lib/core/http/rest";

/**
 * How good the desk's resolved forecasts were, and the viewer's own; with `set=training`, those of the training set; of
 * one relationship with `in=eu-china`.
 */
export const GET = route(async (viewer, request) => {
  const query = queryOf(request);
  return found(await loadCalibration(viewer, parseSet(query), relationshipIn(query)));
});
