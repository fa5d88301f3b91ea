import { parseEditionNumber } from "@/lib/analysis/briefings/editions/schema";
import { askRfi } from "@/lib/analysis/briefings/rfis/mutations";
import type { AskRfiInput } from "@/lib/analysis/briefings/rfis/schema";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

/** Asks for information on the edition's judgement of an issue. */
export const POST = route<{ number: string }>(async (viewer, request, { number }) => {
  const body = (await jsonBody(request)) as Omit<AskRfiInput, "edition">;
  return answer(await askRfi(viewer, { ...body, edition: parseEditionNumber(number) }), 201);
});
