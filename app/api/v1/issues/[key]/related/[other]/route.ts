import { unrelateIssues } from "@/lib/analysis/related/mutations";
import { answer, route } from "@/lib/core/http/rest";

/** Removes what is recorded of how two issues are related. */
export const DELETE = route<{ key: string; other: string }>(
  async (viewer, _request, { key, other }) =>
    answer(await unrelateIssues(viewer, { issue: key, other })),
);
