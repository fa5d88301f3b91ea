import {
  acknowledgeEdition,
  undoAcknowledgement,
} from "@/lib/analysis/briefings/editions/mutations";
import { parseEditionNumber } from "@/lib/analysis/briefings/editions/schema";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

/** Acknowledges the judgements of these issues, or all of the edition's. */
export const POST = route<{ number: string }>(async (viewer, request, { number }) => {
  const body = (await jsonBody(request)) as { issues?: string[] };
  return answer(await acknowledgeEdition(viewer, { ...body, number: parseEditionNumber(number) }));
});

/** Undoes one’s own acknowledgements of these issues, or of all. */
export const DELETE = route<{ number: string }>(async (viewer, request, { number }) => {
  const body = (await jsonBody(request)) as { issues?: string[] };
  return answer(await undoAcknowledgement(viewer, { ...body, number: parseEditionNumber(number) }));
});
