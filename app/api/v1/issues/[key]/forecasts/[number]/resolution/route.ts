import { resolveForecast } from "@/lib/analysis/forecasts/resolve";
import { parseNumber, type ResolveForecastInput } from "@/lib/analysis/forecasts/schema";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

type Params = { key: string; number: string };

export const POST = route<Params>(async (viewer, request, { key, number }) => {
  const body = (await jsonBody(request)) as Omit<ResolveForecastInput, "issue" | "forecast">;
  const forecast = parseNumber(number);
  return answer(await resolveForecast(viewer, { ...body, issue: key, forecast }), 201);
});
