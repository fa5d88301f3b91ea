import { dissent } from "@/lib/analysis/dissents/mutations";
import { loadDissents } from "@/lib/analysis/dissents/queries";
import { parseNumber } from "@/lib/analysis/forecasts/schema";
import { route, submit, wholeList } from "@/lib/core/http/rest";

type Params = { key: string; number: string };

/** All dissents from a forecast, withdrawn ones too: at most one a person. */
export const GET = route<Params>(async (viewer, request, { key, number }) =>
  wholeList(request, await loadDissents(viewer, key, parseNumber(number))),
);

export const POST = route<Params>(async (viewer, request, { key, number }) => {
  const forecast = parseNumber(number);
  return submit(dissent, viewer, request, { issue: key, forecast }, 201);
});
