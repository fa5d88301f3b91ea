import { correctEdition } from "@/lib/analysis/briefings/editions/mutations";
import {
  type CorrectEditionInput,
  parseEditionNumber,
} from "@/lib/analysis/briefings/editions/schema";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

/** Issues an edition that corrects this one. */
export const POST = route<{ number: string }>(async (viewer, request, { number }) => {
  const body = (await jsonBody(request)) as Omit<CorrectEditionInput, "corrects">;
  const corrects = parseEditionNumber(number);
  return answer(await correctEdition(viewer, { ...body, corrects }), 201);
});
