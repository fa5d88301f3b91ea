import { addHypothesis } from "@/lib/analysis/hypotheses/mutations";
import { loadHypotheses } from "@/lib/analysis/hypotheses/queries";
import { route, submit, wholeList } from "@/lib/core/http/rest";

type Params = { key: string };

/** An issue's hypotheses in their order, retired ones last. */
export const GET = route<Params>(async (viewer, request, { key }) =>
  wholeList(request, await loadHypotheses(viewer, key)),
);

export const POST = route<Params>((viewer, request, { key }) =>
  submit(addHypothesis, viewer, request, { issue: key }, 201),
);
