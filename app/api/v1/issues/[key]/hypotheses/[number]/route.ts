import { parseNumber } from "@/lib/analysis/forecasts/schema";
import type { EditHypothesisInput } from "@/lib/analysis/hypotheses/inputs";
import {
  editHypothesis,
  restoreHypothesis,
  retireHypothesis,
} from "@/lib/analysis/hypotheses/mutations";
import { answer, jsonBody, route, switchIn } from "@/lib/core/http/rest";

type Params = { key: string; number: string };

/** Changes a hypothesis (`text`, `place`), retires it (`retired: true`, `reason`) or restores it (`retired: false`). */
export const PATCH = route<Params>(async (viewer, request, { key, number }) => {
  const body = await jsonBody(request);
  const retired = switchIn(body, "retired", ["version", "reason"]);
  const { reason, ...given } = body as EditHypothesisInput & { reason: string };
  const of = { issue: key, hypothesis: parseNumber(number), version: given.version };
  if (retired === null) return answer(await editHypothesis(viewer, { ...given, ...of }));
  return answer(
    retired
      ? await retireHypothesis(viewer, { ...of, reason })
      : await restoreHypothesis(viewer, of),
  );
});
