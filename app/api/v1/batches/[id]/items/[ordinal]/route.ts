import { answer, route } from "@/lib/core/http/rest";
import { receiveFile } from "@/lib/sources/ingest/mutations";

/** Takes a file that its batch awaits, as it is: a page's upload, which no form of another site can send. */
export const PUT = route<{ id: string; ordinal: string }>(async (viewer, request, params) => {
  const { id: batch, ordinal } = params;
  const body = request.body ?? new Blob().stream();
  return answer(await receiveFile(viewer, { batch, ordinal: Number(ordinal), body }));
});
