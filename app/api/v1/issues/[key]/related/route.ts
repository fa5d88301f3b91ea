import type { RelateIssuesInput } from "@/lib/analysis/related/inputs";
import { relateIssues } from "@/lib/analysis/related/mutations";
import { loadRelated } from "@/lib/analysis/related/queries";
import { answer, jsonBody, list, route } from "@/lib/core/http/rest";

type Params = { key: string };

/** The issues that an issue is related to. */
export const GET = route<Params>(async (viewer, _request, { key }) =>
  list(await loadRelated(viewer, key)),
);

export const POST = route<Params>(async (viewer, request, { key }) => {
  const body = (await jsonBody(request)) as Omit<RelateIssuesInput, "issue">;
  return answer(await relateIssues(viewer, { ...body, issue: key }), 201);
});
