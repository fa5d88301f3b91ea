import { SINCE_LIMIT } from "@/lib/analysis/briefings/since/gather";
import { readPeriod } from "@/lib/analysis/briefings/since/inputs";
import { loadSince } from "@/lib/analysis/briefings/since/queries";
import { readParams } from "@/lib/core/http/params";
import { page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

/** What changed from `from` to `to`, each an edition's number or a day, by issue. Without `to`, until now. */
export const GET = route(async (viewer, request) => {
  const { period, asked } = queryOf(request, (query) => {
    const { given } = readParams(query);
    const asked = parsePage(query, SINCE_LIMIT);
    return { asked, period: readPeriod({ from: given("from"), to: given("to") }) };
  });
  const { editions: _, ...since } = await loadSince(viewer, period, asked);
  const { from, to, counts, texts, cut } = since;
  return page(since, { from, to, counts, texts, cut });
});
