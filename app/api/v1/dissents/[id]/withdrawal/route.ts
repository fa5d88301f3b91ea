import { withdrawDissent } from "@/lib/analysis/dissents/mutations";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

export const POST = route<{ id: string }>(async (viewer, request, { id }) => {
  const body = (await jsonBody(request)) as Omit<Parameters<typeof withdrawDissent>[1], "id">;
  return answer(await withdrawDissent(viewer, { ...body, id }));
});
