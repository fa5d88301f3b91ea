import type { Viewer } from "@/lib/core/session/viewer";
import type { NotificationDetails } from "./schema";

/** Everybody at the desk marks their own notifications as read. */
export const mayReadNotifications = (_viewer: Viewer): boolean => true;

/** Who is notified, each with the work of theirs that it concerns; never the actor. */
export const recipientsOf = (
  concerned: ReadonlyMap<string, NotificationDetails>,
  actor: Pick<Viewer, "id">,
): [string, NotificationDetails][] => [...concerned].filter(([id]) => id !== actor.id);
