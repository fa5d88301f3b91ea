import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { db } from "@/lib/core/database/db";
import { transaction } from "@/lib/core/database/transaction";
import { namesOf, sendJobs } from "@/lib/core/jobs/jobs";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import type { Prisma } from "@/lib/generated/prisma/client";
import { BrokenOff, keepUpload } from "@/lib/sources/ingest/uploads";
import { visibleBatches } from "@/lib/visibility";
import {
  batchInput,
  limitOf,
  NOT_UPLOADED,
  openBatchInput,
  RETRYABLE,
  receiveFileInput,
  UNDER_WAY,
} from "./schema";

/**
 * Opens a batch of files that are about to be sent, by `receiveFile`, and of addresses, which are
 * read in the background from now on. What is too large need not be sent.
 */
export const openBatch = command({
  input: openBatchInput,
  verb: "openBatch",
  run: async (tx, viewer, { files, urls }) => {
    const { id } = await tx.batch.create({ data: { addedById: viewer.id } });
    const left = { item: null, createdAt: { lt: new Date(Date.now() - LONGEST_UPLOAD) } };
    await tx.upload.deleteMany({ where: left });
    const ingested = [
      ...files.map(({ name, size }) => {
        const { most, reason } = limitOf(name);
        const isTooLarge = size > most;
        const failure = isTooLarge ? ("TOO_LARGE" as const) : null;
        return { name, url: null, failure, reason: isTooLarge ? reason : null };
      }),
      ...urls.map((url) => ({ name: url, url, failure: null, reason: null })),
    ];
    const items = await tx.batchItem.createManyAndReturn({
      data: ingested.map((item, k) => ({
        ...item,
        batchId: id,
        ordinal: k + 1,
        state: item.failure ? "FAILED" : item.url ? "QUEUED" : "UPLOADING",
      })),
      select: { id: true, ordinal: true, state: true },
    });
    await sendItems(tx, items);
    await recordEvent(tx, viewer, {}, { verb: "batch.opened", items: items.length });
    return { id, awaited: items.filter((i) => i.state === "UPLOADING").map((i) => i.ordinal) };
  },
});

/** Milliseconds in which an upload is kept for its item to name it. */
const LONGEST_UPLOAD = 60 * 60_000;

/** Takes a file that its batch awaits; it is read in the background from now on. */
export const receiveFile = command({
  input: receiveFileInput,
  verb: "receiveFile",
  prepare: async (input, viewer) => {
    const { name } = await awaited(db, viewer, input);
    const { most, reason } = limitOf(name);
    const upload = await keepUpload(input.body, most).catch((error) => {
      if (error instanceof BrokenOff)
        refuseField("body", "It broke off on its way. Send it again.");
      throw error;
    });
    return upload ?? refuseField("body", reason);
  },
  run: async (tx, viewer, input, uploadId) => {
    const { id, ordinal } = await awaited(tx, viewer, input);
    const { count } = await tx.batchItem.updateMany({
      where: { id, ...NOT_HERE },
      data: { state: "QUEUED", uploadId, failure: null, reason: null },
    });
    if (count === 0) refuse("not-found", "This file was sent already.");
    await sendItems(tx, [{ id, ordinal, state: "QUEUED" }]);
    return {};
  },
});

/** The item of one's own open batch whose file is not here yet. */
async function awaited(
  { batchItem }: Pick<Tx, "batchItem">,
  viewer: Viewer,
  { batch, ordinal }: { batch: string; ordinal: number },
) {
  const open = { id: batch, addedById: viewer.id, dismissedAt: null };
  const item = await batchItem.findFirst({
    where: { ordinal, batch: open, ...NOT_HERE },
    select: { id: true, name: true, ordinal: true },
  });
  return item ?? refuse("not-found", "No such file is awaited here.");
}

/** A file that was announced and is not here, also where it was given up meanwhile. */
const NOT_HERE = {
  ...{ url: null, uploadId: null, archiveId: null },
  state: { in: ["UPLOADING", "FAILED"] },
} satisfies Prisma.BatchItemWhereInput;

/** Says of the files of one's batch that did not come that they will not: their page was left. */
export const giveUpUpload = command({
  input: batchInput,
  verb: "giveUpUpload",
  run: async (tx, viewer, { id }) => {
    await tx.batchItem.updateMany({
      where: { state: "UPLOADING", batch: { id, addedById: viewer.id } },
      data: { state: "FAILED", failure: "NOT_UPLOADED", reason: NOT_UPLOADED },
    });
    return {};
  },
});

/** Has an item that failed read again, where the desk still has its bytes or its address. */
export const retryItem = command({
  input: batchInput,
  verb: "retryItem",
  run: async (tx, viewer, { id }) => {
    const where: Prisma.BatchItemWhereInput = {
      ...{ id, state: "FAILED", batch: visibleBatches(viewer) },
      failure: { in: [...RETRYABLE] },
    };
    const item = await tx.batchItem.findFirst({ where, select: { name: true, ordinal: true } });
    if (!item) return refuse("not-found", "This cannot be read again. Bring it in anew.");
    const began = { startedAt: null, finishedAt: null };
    const data = { state: "QUEUED", failure: null, reason: null, ...began } as const;
    const { count } = await tx.batchItem.updateMany({ where, data });
    if (count > 0) await sendItems(tx, [{ id, ordinal: item.ordinal, state: "QUEUED" }]);
    await recordEvent(tx, viewer, {}, { verb: "item.retried", name: item.name });
    return {};
  },
});

/** Puts a batch away. Its sources stay; what failed is forgotten. */
export const dismissBatch = command({
  input: batchInput,
  verb: "dismissBatch",
  run: async (tx, viewer, { id }) => {
    const { count } = await tx.batch.updateMany({
      where: { id, ...visibleBatches(viewer), items: { none: { state: { in: [...UNDER_WAY] } } } },
      data: { dismissedAt: new Date() },
    });
    if (count === 0)
      refuse("not-found", "There is no such batch to put away, or it is still being read.");
    await tx.upload.deleteMany({ where: { item: { batchId: id } } });
    await recordEvent(tx, viewer, {}, { verb: "batch.dismissed" });
    return {};
  },
});

export type Placed = { id: string; ordinal: number; state: string };

/**
 * Has items read that wait for it: the first of every batch before the second of any, so that nobody
 * waits behind another's batch.
 */
export const sendItems = (tx: Tx, items: Placed[]): Promise<void> =>
  sendJobs(
    tx,
    "item",
    items
      .filter(({ state }) => state === "QUEUED")
      .map(({ id, ordinal }) => ({ id, priority: -ordinal })),
  );

/**
 * Queues the items that wait to be read and have no job, as after a restored backup or an upgrade of the
 * queue. Reading one twice does no harm: only the last to take it up writes.
 */
export async function sendLostItems(): Promise<void> {
  await transaction(async (tx) => {
    const lost = await tx.$queryRaw<Placed[]>`
      select i.id, i.ordinal, 'QUEUED' as state from "BatchItem" i
      where i.state in ('QUEUED', 'READING') and not exists (
        select 1 from pgboss.job j where j.name = any(${namesOf("item")}) and j.data ->> 'id' = i.id
          -- The states of a job are in order: created, retry, active, completed, cancelled, failed.
          and j.state < 'completed')`;
    await sendItems(tx, lost);
  });
}
