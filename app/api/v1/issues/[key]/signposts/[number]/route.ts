import { parseNumber } from "@/lib/analysis/forecasts/schema";
import { editSignpost } from "@/lib/analysis/signposts/mutations";
import { loadSignpost } from "@/lib/analysis/signposts/queries";
import { answer, found, jsonBody, route } from "@/lib/core/http/rest";

type Params = { key: string; number: string };
type Body = Omit<Parameters<typeof editSignpost>[1], "issue" | "signpost">;

export const GET = route<Params>(async (viewer, _request, { key, number }) =>
  found(await loadSignpost(viewer, key, parseNumber(number))),
);

export const PATCH = route<Params>(async (viewer, request, { key, number }) => {
  const body = (await jsonBody(request)) as Body;
  return answer(await editSignpost(viewer, { ...body, issue: key, signpost: parseNumber(number) }));
});
