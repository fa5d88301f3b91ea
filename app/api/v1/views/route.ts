import { parseFilter } from "@/lib/analysis/issues/filter";
import { countIssues } from "@/lib/analysis/issues/list";
import { readParams } from "@/lib/core/http/params";
import { page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";
import { loadListedViews } from "@/lib/desk/views/queries";

/**
 * A page of the saved views of the issue list that the viewer can see, each with how many issues it has (counted up to
 * 1,001). `pinned=yes` lists only those in the sidebar.
 */
export const GET = route(async (viewer, request) => {
  const asked = queryOf(request, (query) => ({
    ...parsePage(query),
    pinned: readParams(query).oneOf("pinned", ["yes", "no"], "no") === "yes",
  }));
  const views = await loadListedViews(viewer, asked);
  const counts = await countIssues(
    viewer,
    views.items.map(({ query }) => parseFilter(Object.fromEntries(new URLSearchParams(query)))),
  );
  return page({ ...views, items: views.items.map((view, at) => ({ ...view, count: counts[at] })) });
});
