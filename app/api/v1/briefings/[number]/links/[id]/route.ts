import { revokeShare } from "@/lib/analysis/briefings/shares/mutations";
import { answer, route } from "@/lib/core/http/rest";

/** Revokes a link. */
export const DELETE = route<{ id: string }>(async (viewer, _request, { id }) =>
  answer(await revokeShare(viewer, { id })),
);
