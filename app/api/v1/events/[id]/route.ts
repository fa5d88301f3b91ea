import { found, route } from "@/lib/core/http/rest";
import { loadEvent } from "@/lib/desk/event-log";

/** An event: who did what, in a sentence. */
export const GET = route<{ id: string }>(async (viewer, _, { id }) =>
  found(await loadEvent(viewer, id)),
);
