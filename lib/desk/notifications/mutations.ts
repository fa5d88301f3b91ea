import { command, type Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { recipientsOf } from "./policy";
import {
  markNotificationsReadInput,
  type NotificationDetails,
  notificationDetails,
} from "./schema";

/**
 * Notifies people of something that happened, in the transaction that records it, so that neither is saved
 * without the other. Each person gets one notification, whose content never changes.
 *
 * @param event the event that represents what happened, from `recordEvent`
 * @param concerned for each person, the work of theirs that it concerns; the actor is left out
 */
export async function notify(
  tx: Tx,
  actor: Viewer,
  event: bigint,
  concerned: ReadonlyMap<string, NotificationDetails>,
): Promise<void> {
  await tx.notification.createMany({
    data: recipientsOf(concerned, actor).map(([userId, details]) => ({
      ...{ userId, eventId: event },
      details: notificationDetails.parse(details),
    })),
  });
}

/**
 * Deletes the unread notifications of an act that is undone. Returns the people they were for, who need not
 * hear of the undo either.
 */
export async function forgetUnread(tx: Tx, event: bigint | undefined): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ userId: string }[]>`
    delete from "Notification" where "eventId" = ${event ?? null} and "readAt" is null
    returning "userId"`;
  return new Set(rows.map(({ userId }) => userId));
}

/**
 * Marks one's own notifications as read and ignores those of others. Records no event: what a person has
 * read is private. Returns how many were unread.
 */
export const markNotificationsRead = command({
  input: markNotificationsReadInput,
  verb: "markNotificationsRead",
  run: async (tx, viewer, { ids }) => {
    const { count } = await tx.notification.updateMany({
      where: { id: { in: ids }, userId: viewer.id, readAt: null },
      data: { readAt: new Date() },
    });
    return { read: count };
  },
});
