import { closeNote, reopenNote } from "@/lib/analysis/notes/close";
import { editNote } from "@/lib/analysis/notes/edit";
import { answer, jsonBody, route } from "@/lib/core/http/rest";

/** Rewords a note (`body`), or says of a question whether it is `resolved`. */
export const PATCH = route<{ id: string }>(async (viewer, request, { id }) => {
  const { resolved, ...note } = (await jsonBody(request)) as {
    version: number;
    body: string;
    resolved?: boolean;
  };
  if (resolved === undefined) return answer(await editNote(viewer, { ...note, id }));
  const settle = resolved ? closeNote : reopenNote;
  return answer(await settle(viewer, { id, version: note.version }));
});
