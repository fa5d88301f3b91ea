import { loadIssueNames } from "@/lib/analysis/issues/queries";
import { found, page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";
import { loadActivity } from "@/lib/desk/events/queries";

/** A page of what happened to an issue and its evidence, latest first. */
export const GET = route<{ key: string }>(async (viewer, request, { key }) => {
  const issue = await loadIssueNames(viewer, key);
  if (!issue) return found(null);
  return page(await loadActivity(viewer, issue.id, queryOf(request, parsePage)));
});
