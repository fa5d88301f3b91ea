import { dismissMatch } from "@/lib/analysis/signposts/decide-matches";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

export const POST = route<{ id: string }>(async (viewer, request, { id }) => {
  const body = (await jsonBody(request)) as Omit<Parameters<typeof dismissMatch>[1], "id">;
  return answer(await dismissMatch(viewer, { ...body, id }));
});
