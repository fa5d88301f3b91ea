import { deleteGroup, editGroup } from "@/lib/analysis/briefings/groups/mutations";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

interface Params {
  id: string;
}

/** Replaces a group’s name and members. */
export const PATCH = route<Params>(async (viewer, request, { id }) => {
  const body = await jsonBody(request);
  return answer(await editGroup(viewer, { ...body, id } as Parameters<typeof editGroup>[1]));
});

/** Deletes a group; `If-Match` names the version that was seen. */
export const DELETE = route<Params>(async (viewer, request, { id }) => {
  const body = await jsonBody(request);
  return answer(await deleteGroup(viewer, { ...body, id } as Parameters<typeof deleteGroup>[1]));
});
