import { answer, route } from "@/lib/core/http/rest";
import { giveUpUpload } from "@/lib/sources/ingest/batches/mutations";

/** Gives up on the files that have not arrived, because the person sending them has left. */
export const DELETE = route<{ id: string }>(async (viewer, _request, { id }) =>
  answer(await giveUpUpload(viewer, { id })),
);
