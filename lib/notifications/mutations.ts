import type { Viewer } from "@/lib/auth";
import { command, type Tx } from "@/lib/command";
import { hearersOf, mayReadNotices } from "./policy";
import { type NoticeDetails, noticeDetails, readNoticesInput } from "./schema";

/**
 * Tells people of a happening, in the transaction that records it: either they are told or it did not
 * happen. Each gets one notification, which keeps what it says from now on.
 *
 * @param event the event that stands for the happening: what `recordEvent` gave
 * @param concerned by person what of theirs it concerns; the actor is left out
 */
export async function notify(
  tx: Tx,
  actor: Viewer,
  event: bigint,
  concerned: ReadonlyMap<string, NoticeDetails>,
): Promise<void> {
  await tx.notification.createMany({
    data: hearersOf(concerned, actor).map(([userId, details]) => ({
      ...{ userId, eventId: event },
      details: noticeDetails.parse(details),
    })),
  });
}

/**
 * For a happening that is undone: takes along its notifications that nobody has read. Gives whose
 * they were; to these people nothing has happened.
 */
export async function forgetUnread(tx: Tx, event: bigint | undefined): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ userId: string }[]>`
    delete from "Notification" where "eventId" = ${event ?? null} and "readAt" is null
    returning "userId"`;
  return new Set(rows.map(({ userId }) => userId));
}

/**
 * Marks one's own notifications as read; those of others are not found and left alone. No event: what
 * a person has read is theirs, not the desk's. Gives how many were unread.
 */
export const readNotices = command({
  input: readNoticesInput,
  may: mayReadNotices,
  run: async (tx, viewer, { ids }) => {
    const { count } = await tx.notification.updateMany({
      where: { id: { in: ids }, userId: viewer.id, readAt: null },
      data: { readAt: new Date() },
    });
    return { read: count };
  },
});
