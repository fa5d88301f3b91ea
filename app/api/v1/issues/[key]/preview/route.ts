import { loadIssuePreview } from "@/lib/analysis/issues/preview";
import { found, route } from "@/lib/core/http/rest";

/** What the list shows of an issue beside it. */
export const GET = route<{ key: string }>(async (viewer, _request, { key }) =>
  found(await loadIssuePreview(viewer, key)),
);
