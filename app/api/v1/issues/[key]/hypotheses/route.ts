import { addHypothesis } from "@/lib/analysis/hypotheses/mutations";
import { loadHypotheses } from "@/lib/analysis/hypotheses/queries";
import { answer, jsonBody, list, route } from "@/lib/core/http/rest";

type Params = { key: string };

/** An issue's hypotheses in their order, retired ones last. */
export const GET = route<Params>(async (viewer, _request, { key }) =>
  list(await loadHypotheses(viewer, key)),
);

export const POST = route<Params>(async (viewer, request, { key }) => {
  const body = (await jsonBody(request)) as { text: string };
  return answer(await addHypothesis(viewer, { ...body, issue: key }), 201);
});
