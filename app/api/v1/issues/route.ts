import { parseFilter } from "@/lib/analysis/issues/filter";
import { loadIssues } from "@/lib/analysis/issues/list";
import { page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

/** A page of the issues that match a filter, in the order of the list page. */
export const GET = route(async (viewer, request) => {
  const { filter, asked } = queryOf(request, (query) => ({
    filter: parseFilter(query),
    asked: parsePage(query),
  }));
  return page(await loadIssues(viewer, filter, asked));
});
