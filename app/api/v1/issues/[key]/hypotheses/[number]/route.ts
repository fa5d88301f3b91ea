import { parseNumber } from "@/lib/analysis/forecasts/schema";
import {
  editHypothesis,
  restoreHypothesis,
  retireHypothesis,
} from "@/lib/analysis/hypotheses/mutations";
import { inputOf, jsonBody, switchIn } from "@/lib/core/http/body";
import { answer, route } from "@/lib/core/http/rest";

type Params = { key: string; number: string };

/** Changes a hypothesis (`text`, `place`), retires it (`retired: true`, `reason`) or restores it (`retired: false`). */
export const PATCH = route<Params>(async (viewer, request, { key, number }) => {
  const body = await jsonBody(request);
  const retired = switchIn(body, "retired", ["version", "reason"]);
  const of = { issue: key, hypothesis: parseNumber(number) };
  if (retired === null)
    return answer(await editHypothesis(viewer, inputOf(editHypothesis, body, of, ["retired"])));
  const { retired: _, ...given } = body;
  return answer(
    retired
      ? await retireHypothesis(viewer, inputOf(retireHypothesis, given, of))
      : await restoreHypothesis(viewer, inputOf(restoreHypothesis, given, of)),
  );
});
