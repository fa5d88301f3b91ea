import { parseDateFilter } from "@/lib/analysis/dates/filter";
import { loadDates } from "@/lib/analysis/dates/list";
import { found, page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

/**
 * A page of the dates ahead, the soonest first: `?kind=election`, `?issue=USCN-6`. With `?when=past`, those that have
 * passed, the latest first.
 */
export const GET = route(async (viewer, request) => {
  const { filter, asked } = queryOf(request, (query) => ({
    filter: parseDateFilter(query),
    asked: parsePage(query),
  }));
  const dates = await loadDates(viewer, filter, asked);
  return dates ? page(dates) : found(null);
});
