import { parseForecastFilter } from "@/lib/analysis/scores/filter";
import { loadResolvedForecasts } from "@/lib/analysis/scores/list";
import { page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

/**
 * A page of the resolved forecasts that a figure of the calibration counts, the worst score first, and the scores of
 * all of them: `?word=likely`, `?horizon=month`, `?confidence=low`, `?issue=USCN-6`, `?whose=own`.
 */
export const GET = route(async (viewer, request) => {
  const query = queryOf(request);
  const found = await loadResolvedForecasts(viewer, parseForecastFilter(query), parsePage(query));
  return page(found, { scores: found.scores });
});
