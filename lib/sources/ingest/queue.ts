import type { Tx } from "@/lib/core/command/command";
import { transaction } from "@/lib/core/database/transaction";
import { hasJob, sendJobs } from "@/lib/core/jobs/send";
import { Prisma } from "@/lib/generated/prisma/client";

/** An item by its place in its batch. */
export type PlacedItem = { id: string; ordinal: number; state: string };

/**
 * Queues a job for each of these items that is `QUEUED`. The first item of every batch comes before the
 * second of any, so that nobody waits behind another person's batch.
 */
export const queueItems = (tx: Tx, items: PlacedItem[]): Promise<void> =>
  sendJobs(
    tx,
    "item",
    items
      .filter(({ state }) => state === "QUEUED")
      .map(({ id, ordinal }) => ({ id, priority: -ordinal })),
  );

/**
 * Queues the unfinished items that have no job, as after a restored backup or an upgrade of the queue.
 * Reading an item twice does no harm: only the last process to claim it writes.
 */
export async function queueLostItems(): Promise<void> {
  await transaction(async (tx) => {
    const lost = await tx.$queryRaw<PlacedItem[]>`
      select i.id, i.ordinal, 'QUEUED' as state from "BatchItem" i
      where i.state in ('QUEUED', 'READING') and not ${hasJob("item", Prisma.sql`i.id`)}`;
    await queueItems(tx, lost);
  });
}
