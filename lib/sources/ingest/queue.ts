import type { Tx } from "@/lib/core/command/command";
import { transaction } from "@/lib/core/database/transaction";
import { hasJob, sendJobs } from "@/lib/core/jobs/send";
import { Prisma } from "@/lib/generated/prisma/client";
import { isArchive, LONG_ITEM_BYTES } from "./limits";

const ID = Prisma.sql`i.id`;

/** An item by its place in its batch. */
type PlacedItem = { id: string; ordinal: number; state: string };

/**
 * Queues a job for each of these items that is `QUEUED`. The first item of every batch comes before the second of any,
 * so that nobody waits behind another person's batch; long files wait for each other, so that nobody waits behind them.
 */
export async function queueItems(tx: Tx, items: PlacedItem[]): Promise<void> {
  const queued = items.filter(({ state }) => state === "QUEUED");
  const long = await longOnes(tx, queued);
  const jobs = (isLong: boolean) =>
    queued
      .filter(({ id }) => long.has(id) === isLong)
      .map(({ id, ordinal }) => ({ id, priority: -ordinal }));
  await sendJobs(tx, "item", jobs(false));
  await sendJobs(tx, "long-item", jobs(true));
}

/** The ids of the items whose upload takes long to read. An archive is only unpacked. */
async function longOnes(tx: Tx, items: PlacedItem[]): Promise<Set<string>> {
  const found = await tx.$queryRaw<{ id: string; name: string }[]>`
    select i.id, i.name from "BatchItem" i where i.id = any(${items.map(({ id }) => id)})
      and (select sum(octet_length(p.bytes)) from "UploadPiece" p where p."uploadId" = i."uploadId")
        > ${LONG_ITEM_BYTES}`;
  return new Set(found.filter(({ name }) => !isArchive(name)).map(({ id }) => id));
}

/**
 * Queues the unfinished items that have no job, as after a restored backup or an upgrade of the queue.
 * Reading an item twice does no harm: only the last process to claim it writes.
 */
export async function queueLostItems(): Promise<void> {
  await transaction(async (tx) => {
    const lost = await tx.$queryRaw<PlacedItem[]>`
      select i.id, i.ordinal, 'QUEUED' as state from "BatchItem" i
      where i.state in ('QUEUED', 'READING') and not ${hasJob("item", ID)} and not ${hasJob("long-item", ID)}`;
    await queueItems(tx, lost);
  });
}
