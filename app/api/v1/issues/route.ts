import { parseFilter } from "@/lib/issues/filter";
import { loadIssues } from "@/lib/issues/queries";
import { list, route } from "@/lib/rest";

export const GET = route(async (viewer, request) => {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return list(await loadIssues(viewer, parseFilter(query)));
});
