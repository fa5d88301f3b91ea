import { clarifyForecast } from "@/lib/analysis/forecasts/mutations";
import { parseNumber } from "@/lib/analysis/forecasts/schema";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

type Params = { key: string; number: string };

export const POST = route<Params>(async (viewer, request, { key, number }) => {
  const body = (await jsonBody(request)) as { text: string };
  const forecast = parseNumber(number);
  return answer(await clarifyForecast(viewer, { ...body, issue: key, forecast }), 201);
});
