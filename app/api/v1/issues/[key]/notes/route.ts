import { loadNotes } from "@/lib/analysis/notes/queries";
import { writeNote } from "@/lib/analysis/notes/write";
import { answer, jsonBody, list, route } from "@/lib/core/http/rest";

type Params = { key: string };

export const GET = route<Params>(async (viewer, _request, { key }) =>
  list(await loadNotes(viewer, key)),
);

export const POST = route<Params>(async (viewer, request, { key }) => {
  const body = (await jsonBody(request)) as { body: string };
  return answer(await writeNote(viewer, { ...body, issue: key }), 201);
});
