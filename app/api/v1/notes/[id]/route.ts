import { closeNote, reopenNote } from "@/lib/analysis/notes/close";
import { editNote } from "@/lib/analysis/notes/edit";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

/** Edits a note (`body`), or closes or reopens a question (`resolved`). */
export const PATCH = route<{ id: string }>(async (viewer, request, { id }) => {
  const { resolved, ...note } = (await jsonBody(request)) as {
    version: number;
    body: string;
    resolved?: boolean;
  };
  if (resolved === undefined) return answer(await editNote(viewer, { ...note, id }));
  const change = resolved ? closeNote : reopenNote;
  return answer(await change(viewer, { id, version: note.version }));
});
