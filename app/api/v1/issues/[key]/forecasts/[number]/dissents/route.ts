import { dissent } from "@/lib/analysis/dissents/mutations";
import { loadDissents } from "@/lib/analysis/dissents/queries";
import { parseNumber } from "@/lib/analysis/forecasts/schema";
import { inputOf, jsonBody } from "@/lib/core/http/body";
import { answer, route, wholeList } from "@/lib/core/http/rest";

type Params = { key: string; number: string };

/** All dissents from a forecast, withdrawn ones too: at most one a person. */
export const GET = route<Params>(async (viewer, request, { key, number }) =>
  wholeList(request, await loadDissents(viewer, key, parseNumber(number))),
);

/** Dissents, or changes the dissent whose `version` the body names. */
export const POST = route<Params>(async (viewer, request, { key, number }) => {
  const body = await jsonBody(request);
  const input = inputOf(dissent, body, { issue: key, forecast: parseNumber(number) });
  return answer(await dissent(viewer, input), body.version === undefined ? 201 : 200);
});
