import { parseNumber } from "@/lib/analysis/forecasts/schema";
import { editSignpost } from "@/lib/analysis/signposts/mutations";
import { loadSignpost } from "@/lib/analysis/signposts/queries";
import { found, route, submit } from "@/lib/core/http/rest";

type Params = { key: string; number: string };

export const GET = route<Params>(async (viewer, _request, { key, number }) =>
  found(await loadSignpost(viewer, key, parseNumber(number))),
);

export const PATCH = route<Params>((viewer, request, { key, number }) =>
  submit(editSignpost, viewer, request, { issue: key, signpost: parseNumber(number) }),
);
