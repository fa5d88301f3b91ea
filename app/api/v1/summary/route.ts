import { loadSummary, SUMMARY_LIMIT } from "@/lib/analysis/briefings/queries";
import { found, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

export const GET = route(async (viewer, request) =>
  found(await loadSummary(viewer, parsePage(queryOf(request), SUMMARY_LIMIT))),
);
