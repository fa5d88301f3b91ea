import type { Tx } from "@/lib/core/command/command";
import { transaction } from "@/lib/core/database/transaction";
import { namesOf } from "@/lib/core/jobs/queues";
import { sendJobs } from "@/lib/core/jobs/send";

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
      where i.state in ('QUEUED', 'READING') and not exists (
        select 1 from pgboss.job j where j.name = any(${namesOf("item")}) and j.data ->> 'id' = i.id
          -- The states of a job are in order: created, retry, active, completed, cancelled, failed.
          and j.state < 'completed')`;
    await queueItems(tx, lost);
  });
}
