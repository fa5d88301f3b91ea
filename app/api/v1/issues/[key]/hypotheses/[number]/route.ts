import { parseNumber } from "@/lib/analysis/forecasts/schema";
import type { EditHypothesisInput } from "@/lib/analysis/hypotheses/inputs";
import {
  editHypothesis,
  restoreHypothesis,
  retireHypothesis,
} from "@/lib/analysis/hypotheses/mutations";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

type Params = { key: string; number: string };

/** Changes a hypothesis (`text`, `place`), retires it (`retired: true`, `reason`) or restores it (`retired: false`). */
export const PATCH = route<Params>(async (viewer, request, { key, number }) => {
  const { retired, reason, ...given } = (await jsonBody(request)) as EditHypothesisInput & {
    retired?: boolean;
    reason: string;
  };
  const of = { issue: key, hypothesis: parseNumber(number), version: given.version };
  if (retired === true) return answer(await retireHypothesis(viewer, { ...of, reason }));
  if (retired === false) return answer(await restoreHypothesis(viewer, of));
  return answer(await editHypothesis(viewer, { ...given, ...of }));
});
