import { openForecast } from "@/lib/analysis/forecasts/mutations";
import { loadForecasts } from "@/lib/analysis/forecasts/queries";
import type { OpenForecastInput } from "@/lib/analysis/forecasts/schema";
import { answer, found, jsonBody, page, queryOf, route } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

type Params = { key: string };

/** A page of an issue's forecasts, newest first. */
export const GET = route<Params>(async (viewer, request, { key }) => {
  const forecasts = await loadForecasts(viewer, key, parsePage(queryOf(request)));
  return forecasts ? page(forecasts) : found(null);
});

export const POST = route<Params>(async (viewer, request, { key }) => {
  const body = (await jsonBody(request)) as Omit<OpenForecastInput, "issue">;
  return answer(await openForecast(viewer, { ...body, issue: key }), 201);
});
