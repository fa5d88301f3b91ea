import { reviseOutlook } from "@/lib/analysis/outlooks/mutations";
import { currentOf, loadOutlooks } from "@/lib/analysis/outlooks/queries";
import { found, route, submit, wholeList } from "@/lib/core/http/rest";

type Params = { key: string };

/** The current outlook, and all revisions of the issue's forecasts in `items`, newest first. */
export const GET = route<Params>(async (viewer, request, { key }) => {
  const outlooks = await loadOutlooks(viewer, key);
  if (!outlooks) return found(null);
  const { revisions, ...issue } = outlooks;
  return wholeList(request, revisions, { ...issue, ...currentOf(revisions) });
});

export const POST = route<Params>((viewer, request, { key }) =>
  submit(reviseOutlook, viewer, request, { issue: key }, 201),
);
