import type { Viewer } from "@/lib/auth";
import { command, type Tx } from "@/lib/command";
import { hearersOf, mayReadNotices } from "./policy";
import { readNoticesInput } from "./schema";

/**
 * Tells people of an event, in the transaction that records it: who hears of it is told or the event
 * did not happen.
 *
 * @param event what `recordEvent` gave
 * @param concerned ids of the people whom it concerns; the actor is left out
 */
export async function notify(
  tx: Tx,
  actor: Viewer,
  event: bigint,
  concerned: Iterable<string>,
): Promise<void> {
  await tx.notification.createMany({
    data: hearersOf(concerned, actor).map((userId) => ({ userId, eventId: event })),
  });
}

/**
 * Marks one's own notices as read; those of others are not found and left alone. No event: what a
 * person has read is theirs, not the desk's. Gives how many were unread.
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
