import type { Viewer } from "@/lib/core/session/viewer";
import { lastActor } from "@/lib/desk/events/queries";
import type { EventDetails } from "@/lib/desk/events/schema";

/** The verbs of the events that raise a source's version. */
const CHANGES: EventDetails["verb"][] = [
  ...(["source.edited", "source.approved", "source.reopened", "source.withdrawn"] as const),
  ...(["source.restored", "source.graded", "source.version-set", "source.version-unset"] as const),
  ...(["source.origin-set", "source.origin-unset", "draft.restored"] as const),
];

/** What to say of a source, or of a draft, that has changed. */
export const overtakenSource = (viewer: Viewer, sourceId: string, what = "this source") => ({
  what,
  by: () => lastActor(viewer, CHANGES, { sourceId }),
});
