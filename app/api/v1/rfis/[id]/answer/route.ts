import { answerRfi } from "@/lib/analysis/briefings/rfis/mutations";
import type { AnswerRfiInput } from "@/lib/analysis/briefings/rfis/schema";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

/** Answers a request for information, with a text or with a note on its issue. */
export const POST = route<{ id: string }>(async (viewer, request, { id }) => {
  const body = (await jsonBody(request)) as Omit<AnswerRfiInput, "id">;
  return answer(await answerRfi(viewer, { ...body, id }));
});
