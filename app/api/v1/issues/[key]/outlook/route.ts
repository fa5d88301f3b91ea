import { reviseOutlook } from "@/lib/analysis/outlooks/mutations";
import { loadOutlooks } from "@/lib/analysis/outlooks/queries";
import { found, page, queryOf, route, submit } from "@/lib/core/http/rest";
import { parsePage } from "@/lib/core/paging/page";

type Params = { key: string };

/** The current outlook, and a page of the revisions of the issue's forecasts in `items`, newest first. */
export const GET = route<Params>(async (viewer, request, { key }) => {
  const outlooks = await loadOutlooks(viewer, key, queryOf(request, parsePage));
  return outlooks ? page(outlooks.revisions, outlooks.current) : found(null);
});

export const POST = route<Params>((viewer, request, { key }) =>
  submit(reviseOutlook, viewer, request, { issue: key }, 201),
);
