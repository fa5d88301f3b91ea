import { openForecast } from "@/lib/analysis/forecasts/mutations";
import { loadForecasts } from "@/lib/analysis/forecasts/queries";
import { found, page, queryOf, route, submit } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

type Params = { key: string };

/** A page of an issue's forecasts, newest first. */
export const GET = route<Params>(async (viewer, request, { key }) => {
  const forecasts = await loadForecasts(viewer, key, queryOf(request, parsePage));
  return forecasts ? page(forecasts) : found(null);
});

export const POST = route<Params>((viewer, request, { key }) =>
  submit(openForecast, viewer, request, { issue: key }, 201),
);
