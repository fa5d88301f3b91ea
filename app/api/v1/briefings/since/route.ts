import { SINCE_LIMIT } from "@/lib/analysis/briefings/since/gather";
import { readPeriod } from "@/lib/analysis/briefings/since/inputs";
import { loadSince } from "@/lib/analysis/briefings/since/queries";
import { relationshipIn } from "@/lib/analysis/relationships/filter";
import { readParams } from "@/lib/core/http/params";
import { page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

/** What changed from `from` to `to`, each an edition's number or a day, by issue, of all relationships or of one (`in`). */
export const GET = route(async (viewer, request) => {
  const { period, asked, relationship } = queryOf(request, (query) => {
    const { given } = readParams(query);
    const asked = parsePage(query, SINCE_LIMIT);
    const relationship = relationshipIn(query);
    return { asked, relationship, period: readPeriod({ from: given("from"), to: given("to") }) };
  });
  const { editions: _, ...since } = await loadSince(viewer, period, asked, relationship);
  const { from, to, counts, texts, cut } = since;
  return page(since, { from, to, counts, texts, cut });
});
