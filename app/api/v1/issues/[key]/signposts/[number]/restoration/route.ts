import { parseNumber } from "@/lib/analysis/forecasts/schema";
import { restoreSignpost } from "@/lib/analysis/signposts/mutations";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

type Params = { key: string; number: string };

export const POST = route<Params>(async (viewer, request, { key, number }) => {
  const body = (await jsonBody(request)) as { version: number };
  const signpost = parseNumber(number);
  return answer(await restoreSignpost(viewer, { version: body.version, issue: key, signpost }));
});
