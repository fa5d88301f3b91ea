import { parseNumber } from "@/lib/analysis/forecasts/schema";
import { restoreSignpost } from "@/lib/analysis/signposts/mutations";
import { route, submit } from "@/lib/core/http/rest";

type Params = { key: string; number: string };

export const POST = route<Params>((viewer, request, { key, number }) =>
  submit(restoreSignpost, viewer, request, { issue: key, signpost: parseNumber(number) }),
);
