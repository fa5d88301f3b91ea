import type { Viewer } from "@/lib/core/session/viewer";
import type { NoticeDetails } from "./schema";

/** Everybody at the desk marks their own notices as read. */
export const mayReadNotices = (_viewer: Viewer): boolean => true;

/** Who is notified, each with the work of theirs that it concerns; never the actor. */
export const hearersOf = (
  concerned: ReadonlyMap<string, NoticeDetails>,
  actor: Pick<Viewer, "id">,
): [string, NoticeDetails][] => [...concerned].filter(([id]) => id !== actor.id);
