import { parseEditionNumber } from "@/lib/analysis/briefings/editions/schema";
import { shareEdition } from "@/lib/analysis/briefings/shares/mutations";
import { listShares } from "@/lib/analysis/briefings/shares/queries";
import { route, submit, wholeList } from "@/lib/core/http/rest";

/** The links to an edition, for those who may make one. */
export const GET = route<{ number: string }>(async (viewer, request, { number }) =>
  wholeList(request, await listShares(viewer, parseEditionNumber(number))),
);

/** Makes a link. Its address is in the answer and can't be asked for again. */
export const POST = route<{ number: string }>((viewer, request, { number }) =>
  submit(shareEdition, viewer, request, { number: parseEditionNumber(number) }, 201),
);
