import { clarifyForecast } from "@/lib/analysis/forecasts/mutations";
import { parseNumber } from "@/lib/analysis/forecasts/schema";
import { route, submit } from "@/lib/core/http/rest";

type Params = { key: string; number: string };

export const POST = route<Params>(async (viewer, request, { key, number }) => {
  const forecast = parseNumber(number);
  return submit(clarifyForecast, viewer, request, { issue: key, forecast }, 201);
});
