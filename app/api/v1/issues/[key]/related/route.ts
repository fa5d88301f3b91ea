import { relateIssues } from "@/lib/analysis/related/mutations";
import { loadRelated } from "@/lib/analysis/related/queries";
import { route, submit, wholeList } from "@/lib/core/http/rest";

type Params = { key: string };

/** The issues that an issue is related to. */
export const GET = route<Params>(async (viewer, request, { key }) =>
  wholeList(request, await loadRelated(viewer, key)),
);

export const POST = route<Params>((viewer, request, { key }) =>
  submit(relateIssues, viewer, request, { issue: key }, 201),
);
