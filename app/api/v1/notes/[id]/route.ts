import { editNote } from "@/lib/notes/mutations";
import { answer, jsonBody, route } from "@/lib/rest";

export const PATCH = route<{ id: string }>(async (viewer, request, { id }) => {
  const body = (await jsonBody(request)) as { version: number; body: string };
  return answer(await editNote(viewer, { ...body, id }));
});
