import { loadAsOf } from "@/lib/analysis/as-of/queries";
import { parseAsOf } from "@/lib/analysis/as-of/schema";
import { loadSummary, SUMMARY_LIMIT } from "@/lib/analysis/briefings/queries";
import { parseWindow } from "@/lib/analysis/briefings/since-last-look/filter";
import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { found, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

/**
 * The summary, of all relationships or of one (`?in=eu-china`), with what changed in a period (`?since=30d`); with
 * `asOf=2023-06-30`, what the desk expected that day.
 */
export const GET = route(async (viewer, request) => {
  const { day, page, window, relationship } = queryOf(request, (query) => ({
    day: parseAsOf(query),
    page: parsePage(query, SUMMARY_LIMIT),
    window: parseWindow(query).window,
    relationship: relationshipIn(query),
  }));
  if (day) {
    const { items: issues, nextCursor } = await loadAsOf(viewer, day, page, relationship);
    return found({ asOf: day, issues, nextCursor });
  }
  return found(await loadSummary(viewer, page, window, relationship));
});
