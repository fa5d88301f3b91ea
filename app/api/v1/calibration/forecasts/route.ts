import { parseForecastFilter } from "@/lib/analysis/scores/filter";
import { loadResolvedForecasts } from "@/lib/analysis/scores/list";
import { page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

/**
 * A page of the resolved forecasts that a figure of the calibration counts, the worst score first, and the scores of
 * all of them: `?word=likely`, `?horizon=month`, `?confidence=low`, `?issue=USCN-6`, `?whose=own`.
 */
export const GET = route(async (viewer, request) => {
  const { filter, asked } = queryOf(request, (query) => ({
    filter: parseForecastFilter(query),
    asked: parsePage(query),
  }));
  const found = await loadResolvedForecasts(viewer, filter, asked);
  return page(found, { scores: found.scores });
});
