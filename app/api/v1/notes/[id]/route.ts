import { closeNote, reopenNote } from "@/lib/analysis/notes/close";
import { editNote } from "@/lib/analysis/notes/edit";
import { answer, jsonBody, route, switchIn } from "@/lib/core/http/rest";

/** Edits a note (`body`), or closes or reopens a question (`resolved`). */
export const PATCH = route<{ id: string }>(async (viewer, request, { id }) => {
  const body = await jsonBody(request);
  const resolved = switchIn(body, "resolved");
  const note = body as { version: number; body: string };
  if (resolved === null) return answer(await editNote(viewer, { ...note, id }));
  const change = resolved ? closeNote : reopenNote;
  return answer(await change(viewer, { id, version: note.version }));
});
