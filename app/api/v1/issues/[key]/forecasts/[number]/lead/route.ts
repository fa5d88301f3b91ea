import { leadForecast } from "@/lib/analysis/forecasts/mutations";
import { parseNumber } from "@/lib/analysis/forecasts/schema";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

type Params = { key: string; number: string };

/** Makes the forecast the issue's lead. */
export const POST = route<Params>(async (viewer, request, { key, number }) => {
  const body = (await jsonBody(request)) as { version: number };
  const forecast = parseNumber(number);
  return answer(await leadForecast(viewer, { ...body, issue: key, forecast }));
});
