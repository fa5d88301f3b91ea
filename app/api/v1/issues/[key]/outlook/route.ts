import { reviseOutlook } from "@/lib/analysis/outlooks/mutations";
import { currentOf, loadOutlooks } from "@/lib/analysis/outlooks/queries";
import type { ReviseOutlookInput } from "@/lib/analysis/outlooks/schema";
import { answer, found, jsonBody, list, route } from "@/lib/core/http/rest";

type Params = { key: string };

/** The current outlook, and all revisions of the issue's forecasts in `items`, newest first. */
export const GET = route<Params>(async (viewer, _request, { key }) => {
  const outlooks = await loadOutlooks(viewer, key);
  if (!outlooks) return found(null);
  const { revisions, ...issue } = outlooks;
  return list(revisions, { ...issue, ...currentOf(revisions) });
});

export const POST = route<Params>(async (viewer, request, { key }) => {
  const body = (await jsonBody(request)) as Omit<ReviseOutlookInput, "issue">;
  return answer(await reviseOutlook(viewer, { ...body, issue: key }), 201);
});
