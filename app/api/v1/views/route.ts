import { parseFilter } from "@/lib/analysis/issues/filter";
import { countIssues } from "@/lib/analysis/issues/list";
import { readParams } from "@/lib/core/http/params";
import { list, queryOf, route } from "@/lib/core/http/rest";
import { loadListedViews } from "@/lib/desk/views/queries";

/**
 * The saved views of the issue list that the viewer can see, each with how many issues it has (counted up to 1,001).
 * `pinned=yes` lists only those in the sidebar.
 */
export const GET = route(async (viewer, request) => {
  const pinned = queryOf(request, (query) =>
    readParams(query).oneOf("pinned", ["yes", "no"], "no"),
  );
  const all = await loadListedViews(viewer, "ISSUES");
  const views = pinned === "yes" ? all.filter((view) => view.pinned) : all;
  const counts = await countIssues(
    viewer,
    views.map(({ query }) => parseFilter(Object.fromEntries(new URLSearchParams(query)))),
  );
  return list(views.map((view, at) => ({ ...view, count: counts[at] })));
});
