import { closeNote, reopenNote } from "@/lib/analysis/notes/close";
import { editNote } from "@/lib/analysis/notes/edit";
import { inputOf, jsonBody, switchIn } from "@/lib/core/http/body";
import { answer, route } from "@/lib/core/http/rest";

/** Edits a note (`body`), or closes or reopens a question (`resolved`). */
export const PATCH = route<{ id: string }>(async (viewer, request, { id }) => {
  const body = await jsonBody(request);
  const resolved = switchIn(body, "resolved");
  if (resolved === null)
    return answer(await editNote(viewer, inputOf(editNote, body, { id }, ["resolved"])));
  const change = resolved ? closeNote : reopenNote;
  return answer(await change(viewer, { id, version: body.version as number }));
});
