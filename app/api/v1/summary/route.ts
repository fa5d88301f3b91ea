import { parseWindow } from "@/lib/analysis/briefings/changes/filter";
import { loadSummary, SUMMARY_LIMIT } from "@/lib/analysis/briefings/queries";
import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { found, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

/** The summary, of all relationships or of one (`?in=eu-china`), with what changed in a period (`?since=30d`). */
export const GET = route(async (viewer, request) => {
  const { page, window, relationship } = queryOf(request, (query) => ({
    page: parsePage(query, SUMMARY_LIMIT),
    window: parseWindow(query).window,
    relationship: relationshipIn(query),
  }));
  return found(await loadSummary(viewer, page, window, relationship));
});
