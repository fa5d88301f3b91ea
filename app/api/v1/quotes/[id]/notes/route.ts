import { writeNote } from "@/lib/analysis/notes/write";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

export const POST = route<{ id: string }>(async (viewer, request, { id }) => {
  const body = (await jsonBody(request)) as { body: string };
  return answer(await writeNote(viewer, { ...body, quote: id }), 201);
});
