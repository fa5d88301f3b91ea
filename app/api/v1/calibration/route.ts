import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { loadCalibration } from "@/lib/analysis/scores/queries";
import { parseSet } from "@/lib/analysis/scores/schema";
import { found, queryOf, route } from "@/lib/core/http/rest";

/**
 * How good the desk's resolved forecasts were, and the viewer's own; with `set=training`, those of the training set; of
 * one relationship with `in=eu-china`.
 */
export const GET = route(async (viewer, request) => {
  const { set, relationship } = queryOf(request, (query) => ({
    set: parseSet(query),
    relationship: relationshipIn(query),
  }));
  return found(await loadCalibration(viewer, set, relationship));
});
