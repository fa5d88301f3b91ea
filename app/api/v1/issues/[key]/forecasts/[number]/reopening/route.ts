import { reopenForecast } from "@/lib/analysis/forecasts/reopen";
import { parseNumber } from "@/lib/analysis/forecasts/schema";
import { route, submit } from "@/lib/core/http/rest";

type Params = { key: string; number: string };

export const POST = route<Params>((viewer, request, { key, number }) =>
  submit(reopenForecast, viewer, request, { issue: key, forecast: parseNumber(number) }),
);
