import { dissent } from "@/lib/analysis/dissents/mutations";
import { loadDissents } from "@/lib/analysis/dissents/queries";
import type { DissentInput } from "@/lib/analysis/dissents/schema";
import { parseNumber } from "@/lib/analysis/forecasts/schema";
import { answer, jsonBody, list, route } from "@/lib/core/http/rest";

type Params = { key: string; number: string };

/** All dissents from a forecast, withdrawn ones too: at most one a person. */
export const GET = route<Params>(async (viewer, _request, { key, number }) =>
  list(await loadDissents(viewer, key, parseNumber(number))),
);

export const POST = route<Params>(async (viewer, request, { key, number }) => {
  const body = (await jsonBody(request)) as Omit<DissentInput, "issue" | "forecast">;
  const forecast = parseNumber(number);
  return answer(await dissent(viewer, { ...body, issue: key, forecast }), 201);
});
