import { answer, route } from "@/lib/core/http/rest";
import { receiveFile } from "@/lib/sources/ingest/batches/mutations";

/** Uploads one of a batch's files. Forms on other sites can't send a PUT request. */
export const PUT = route<{ id: string; ordinal: string }>(async (viewer, request, params) => {
  const { id: batch, ordinal } = params;
  const body = request.body ?? new Blob().stream();
  return answer(await receiveFile(viewer, { batch, ordinal: Number(ordinal), body }));
});
