import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { refuseDone } from "@/lib/core/command/stale";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { Prisma } from "@/lib/generated/prisma/client";
import { visibleBatches } from "@/lib/visibility";
import { batchInput, openBatchInput, receiveFileInput } from "./inputs";
import { limitOf } from "./limits";
import { queueItems } from "./queue";
import { NOT_UPLOADED, RETRYABLE, UNDER_WAY } from "./schema";
import { storeUpload, UploadInterrupted } from "./uploads";

/**
 * Opens a batch of files, by name and size, and of addresses. Addresses are read in the background from
 * now on; files that are too large fail at once. Returns the batch's id and the ordinals of the files to
 * send with `receiveFile`.
 */
export const openBatch = command({
  input: openBatchInput,
  verb: "openBatch",
  run: async (tx, viewer, { files, urls, stated: ofPages }) => {
    const { id } = await tx.batch.create({ data: { addedById: viewer.id } });
    const given = [
      ...files.map(({ name, size, sha256 = null, stated }) => {
        const { maxBytes, reason } = limitOf(name);
        const isTooLarge = size > maxBytes;
        const failure = isTooLarge ? ("TOO_LARGE" as const) : null;
        const facts = { sha256, stated: stated ?? Prisma.DbNull };
        return { name, url: null, ...facts, failure, reason: isTooLarge ? reason : null };
      }),
      ...urls.map((url) => {
        const facts = { sha256: null, stated: ofPages ?? Prisma.DbNull };
        return { name: url, url, ...facts, failure: null, reason: null };
      }),
    ];
    const items = await tx.batchItem.createManyAndReturn({
      data: given.map((item, k) => ({
        ...item,
        batchId: id,
        ordinal: k + 1,
        state: item.failure ? "FAILED" : item.url ? "QUEUED" : "UPLOADING",
      })),
      select: { id: true, ordinal: true, state: true },
    });
    await queueItems(tx, items);
    await recordEvent(tx, viewer, {}, { verb: "batch.opened", batch: id, items: items.length });
    return { id, awaited: items.filter((i) => i.state === "UPLOADING").map((i) => i.ordinal) };
  },
});

/** Stores a file that its batch is waiting for, and queues it to be read in the background. */
export const receiveFile = command({
  input: receiveFileInput,
  verb: "receiveFile",
  prepare: async (input, viewer) => {
    const { name } = await awaitedItem(db, viewer, input);
    const { maxBytes, reason } = limitOf(name);
    const upload = await storeUpload(input.body, maxBytes).catch((error) => {
      if (error instanceof UploadInterrupted)
        refuseField("body", "The upload was interrupted. Send the file again.");
      throw error;
    });
    return upload ?? refuseField("body", reason);
  },
  run: async (tx, viewer, input, uploadId) => {
    const { id, ordinal } = await awaitedItem(tx, viewer, input);
    const { count } = await tx.batchItem.updateMany({
      where: { id, ...NOT_RECEIVED },
      data: { state: "QUEUED", uploadId, failure: null, reason: null },
    });
    if (count === 0) refuse("not-found", "This file has already been sent.");
    await queueItems(tx, [{ id, ordinal, state: "QUEUED" }]);
    return {};
  },
});

/** The item of the viewer's own open batch whose file has not arrived yet. */
async function awaitedItem(
  { batchItem }: Pick<Tx, "batchItem">,
  viewer: Viewer,
  { batch, ordinal }: { batch: string; ordinal: number },
) {
  const open = { id: batch, addedById: viewer.id, dismissedAt: null };
  const item = await batchItem.findFirst({
    where: { ordinal, batch: open, ...NOT_RECEIVED },
    select: { id: true, name: true, ordinal: true },
  });
  return (
    item ?? refuse("not-found", "This batch isn’t waiting for that file. Ingest it in a new batch.")
  );
}

/** A file that was announced but has not arrived, even if its upload was abandoned in the meantime. */
const NOT_RECEIVED = {
  url: null,
  uploadId: null,
  archiveId: null,
  state: { in: ["UPLOADING", "FAILED"] },
} satisfies Prisma.BatchItemWhereInput;

/** Fails the files of the viewer's own batch that have not arrived, since the page sending them was left. */
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

/** Queues a failed item to be read again, if the desk still has its bytes or its address. */
export const retryItem = command({
  input: batchInput,
  verb: "retryItem",
  run: async (tx, viewer, { id }) => {
    const where: Prisma.BatchItemWhereInput = {
      id,
      state: "FAILED",
      batch: visibleBatches(viewer),
      failure: { in: [...RETRYABLE] },
    };
    const item = await tx.batchItem.findFirst({ where, select: { name: true, ordinal: true } });
    if (!item) return refuse("not-found", "This item can’t be retried. Ingest it again instead.");
    const unread = { startedAt: null, finishedAt: null };
    const data = { state: "QUEUED", failure: null, reason: null, ...unread } as const;
    const { count } = await tx.batchItem.updateMany({ where, data });
    if (count === 0)
      return refuseDone({
        what: "this item",
        did: "retried",
        next: "Wait until it has been read.",
      });
    await queueItems(tx, [{ id, ordinal: item.ordinal, state: "QUEUED" }]);
    await recordEvent(tx, viewer, {}, { verb: "item.retried", name: item.name });
    return {};
  },
});

/** Dismisses a batch. Its sources stay; the uploads of its failed items are deleted. */
export const dismissBatch = command({
  input: batchInput,
  verb: "dismissBatch",
  run: async (tx, viewer, { id }) => {
    const { count } = await tx.batch.updateMany({
      where: { id, ...visibleBatches(viewer), items: { none: { state: { in: [...UNDER_WAY] } } } },
      data: { dismissedAt: new Date() },
    });
    if (count === 0)
      refuse("not-found", "This batch has already been dismissed, or is still being read.");
    await tx.upload.deleteMany({ where: { item: { batchId: id } } });
    await recordEvent(tx, viewer, {}, { verb: "batch.dismissed" });
    return {};
  },
});
