import { renewDissent } from "@/lib/analysis/dissents/mutations";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

export const POST = route<{ id: string }>(async (viewer, request, { id }) => {
  const body = (await jsonBody(request)) as Omit<Parameters<typeof renewDissent>[1], "id">;
  return answer(await renewDissent(viewer, { ...body, id }));
});
