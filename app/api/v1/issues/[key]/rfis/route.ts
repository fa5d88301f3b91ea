import { loadIssueRfis } from "@/lib/analysis/briefings/rfis/queries";
import { found, page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

/** A page of the requests for information on an issue's judgements in editions, newest first. */
export const GET = route<{ key: string }>(async (viewer, request, { key }) => {
  const rfis = await loadIssueRfis(viewer, key, queryOf(request, parsePage));
  return rfis ? page(rfis) : found(null);
});
