import { loadDissents } from "@/lib/analysis/dissents/queries";
import { editForecast } from "@/lib/analysis/forecasts/mutations";
import { loadForecast } from "@/lib/analysis/forecasts/queries";
import { parseNumber } from "@/lib/analysis/forecasts/schema";
import { found, route, submit } from "@/lib/core/http/rest";

type Params = { key: string; number: string };

/** A forecast with its earlier wordings, its resolutions and all dissents from it. */
export const GET = route<Params>(async (viewer, _request, { key, number }) => {
  const forecast = await loadForecast(viewer, key, parseNumber(number));
  if (!forecast) return found(null);
  const dissents = await loadDissents(viewer, key, forecast.number);
  return found({ ...forecast, dissents });
});

export const PATCH = route<Params>((viewer, request, { key, number }) =>
  submit(editForecast, viewer, request, { issue: key, forecast: parseNumber(number) }),
);
