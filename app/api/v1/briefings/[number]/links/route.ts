import { parseEditionNumber } from "@/lib/analysis/briefings/editions/schema";
import { shareEdition } from "@/lib/analysis/briefings/shares/mutations";
import { loadShares } from "@/lib/analysis/briefings/shares/queries";
import type { ShareEditionInput } from "@/lib/analysis/briefings/shares/schema";
import { answer, jsonBody, list, route } from "@/lib/core/http/rest";

/** The links to an edition, for those who may make one. */
export const GET = route<{ number: string }>(async (viewer, _request, { number }) =>
  list(await loadShares(viewer, parseEditionNumber(number))),
);

/** Makes a link. Its address is in the answer and can't be asked for again. */
export const POST = route<{ number: string }>(async (viewer, request, { number }) => {
  const body = (await jsonBody(request)) as Omit<ShareEditionInput, "number">;
  return answer(await shareEdition(viewer, { ...body, number: parseEditionNumber(number) }), 201);
});
