import { leadForecast } from "@/lib/analysis/forecasts/mutations";
import { parseNumber } from "@/lib/analysis/forecasts/schema";
import { route, submit } from "@/lib/core/http/rest";

type Params = { key: string; number: string };

/** Makes the forecast the issue's lead. */
export const POST = route<Params>(async (viewer, request, { key, number }) => {
  const forecast = parseNumber(number);
  return submit(leadForecast, viewer, request, { issue: key, forecast });
});
