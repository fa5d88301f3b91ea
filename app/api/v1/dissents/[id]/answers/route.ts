import { answerDissent } from "@/lib/analysis/dissents/mutations";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

export const POST = route<{ id: string }>(async (viewer, request, { id }) => {
  const body = (await jsonBody(request)) as { body: string };
  return answer(await answerDissent(viewer, { ...body, id }), 201);
});
