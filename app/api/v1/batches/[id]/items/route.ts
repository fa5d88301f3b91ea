import { answer, route } from "@/lib/core/http/rest";
import { giveUpUpload } from "@/lib/sources/ingest/mutations";

/** Says that the files which have not come will not: whoever was sending them has gone. */
export const DELETE = route<{ id: string }>(async (viewer, _request, { id }) =>
  answer(await giveUpUpload(viewer, { id })),
);
