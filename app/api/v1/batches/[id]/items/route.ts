import { answer, route } from "@/lib/core/http/rest";
import { giveUpUpload } from "@/lib/sources/ingest/mutations";

/** Gives up the files that have not arrived, since the page that was sending them was left. */
export const DELETE = route<{ id: string }>(async (viewer, _request, { id }) =>
  answer(await giveUpUpload(viewer, { id })),
);
