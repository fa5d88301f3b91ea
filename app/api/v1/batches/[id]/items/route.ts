import { answer, route } from "@/lib/core/http/rest";
import { giveUpUpload } from "@/lib/sources/ingest/mutations";

/** Gives up on files that have not arrived, because the page that was sending them has been closed. */
export const DELETE = route<{ id: string }>(async (viewer, _request, { id }) =>
  answer(await giveUpUpload(viewer, { id })),
);
