import { loadSummary, SUMMARY_LIMIT } from "@/lib/analysis/briefings/queries";
import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { found, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

/** The summary, of all relationships or of one: `?in=eu-china`. */
export const GET = route(async (viewer, request) => {
  const { page, relationship } = queryOf(request, (query) => ({
    page: parsePage(query, SUMMARY_LIMIT),
    relationship: relationshipIn(query),
  }));
  return found(await loadSummary(viewer, page, "look", relationship));
});
