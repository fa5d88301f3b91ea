import { parseEditionNumber } from "@/lib/analysis/briefings/editions/schema";
import { revokeShare } from "@/lib/analysis/briefings/shares/mutations";
import { answer, route } from "@/lib/core/http/rest";

/** Revokes a link. */
export const DELETE = route<{ number: string; id: string }>(
  async (viewer, _request, { number, id }) =>
    answer(await revokeShare(viewer, { id, edition: parseEditionNumber(number) })),
);
