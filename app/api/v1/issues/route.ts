import { parseFilter } from "@/lib/analysis/issues/filter";
import { loadIssues } from "@/lib/analysis/issues/queries";
import { list, route } from "@/lib/core/http/rest";

export const GET = route(async (viewer, request) => {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return list(await loadIssues(viewer, parseFilter(query)));
});
