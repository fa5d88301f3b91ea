import type { Viewer } from "@/lib/core/session/viewer";
import type { NotificationDetails } from "./schema";

/** Who is notified, each with the work of theirs that it concerns. Never the actor. */
export const recipientsOf = (
  concerned: ReadonlyMap<string, NotificationDetails>,
  actor: Pick<Viewer, "id">,
): [string, NotificationDetails][] => [...concerned].filter(([id]) => id !== actor.id);
