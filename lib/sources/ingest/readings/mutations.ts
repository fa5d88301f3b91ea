import { basename } from "node:path/posix";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { command, type Tx } from "@/lib/core/command/command";
import { INVALID, type Refusal, refuse, refuseField } from "@/lib/core/command/errors";
import { db } from "@/lib/core/database/db";
import { transaction } from "@/lib/core/database/transaction";
import { type Viewer, viewerFor } from "@/lib/core/session/viewer";
import type { ItemFailure, Prisma } from "@/lib/generated/prisma/client";
import { ingestArticle } from "@/lib/sources/catalogue/mutations";
import { ingestArticleInput, LONG_TEXT } from "@/lib/sources/catalogue/schema";
import {
  dismissBatch,
  openBatch,
  type Placed,
  receiveFile,
  sendItems,
} from "@/lib/sources/ingest/batches/mutations";
import { isArchive, PASTED, UNDER_WAY } from "@/lib/sources/ingest/batches/schema";
import { bytesOfUpload } from "@/lib/sources/ingest/uploads";
import { unpackArchive } from "@/lib/text/parsers";

/**
 * Reads an item in the name of who ingested it: a job of the queue `batch`, which may run again after
 * its process died, and even beside one that was taken for lost. What becomes of the item is written
 * with its source in one transaction, and only by who has taken it up last.
 */
export async function readItem(id: string): Promise<void> {
  const claim = await claimItem(id);
  if (!claim) return;
  const viewer = await viewerFor(claim.batch.addedById);
  if (!viewer) return fail(claim, { code: "forbidden", message: WHO_LEFT });
  const read = claim.url === null && isArchive(claim.name) ? unpackItem : takeItem;
  const result = await read(viewer, claim);
  if (!result.ok) await fail(claim, result.refusal);
}

const WHO_LEFT =
  "Who ingested this can no longer sign in, so it was not read. Bring it in yourself.";

/** Ends an item whose reading failed, or took its process down, each time it was tried. */
export async function giveUpItem(id: string): Promise<void> {
  const message =
    "The desk failed at this each time it tried. Try again later, or paste the text of the article.";
  const claim = await claimItem(id);
  if (claim) await fail(claim, { code: "conflict", message });
}

/**
 * Ingests an article for a request that waits for it. Reads a page given by its address, or a very long
 * text, in the background, so as not to hold up this process. Null if that takes longer than a request may
 * wait: the same request, sent again, then gets the outcome.
 */
export async function ingestNow(
  viewer: Viewer,
  given: z.input<typeof ingestArticleInput>,
): Promise<Ingested | null> {
  const { data } = ingestArticleInput.safeParse(given);
  if (data?.url !== undefined) return ingestPage(viewer, data.url);
  if (data?.bytes && data.bytes.length > LONG_TEXT) return ingestLongText(viewer, data.bytes);
  return ingestArticle(viewer, given);
}

type Ingested = Awaited<ReturnType<typeof ingestArticle>>;

/** Milliseconds that a request waits for a reading, and after which it looks again. */
const PATIENCE = 60_000;
const PAUSE = 300;

async function ingestPage(viewer: Viewer, url: string): Promise<Ingested | null> {
  const opened = await openBatch(viewer, { urls: [url] });
  if (opened.ok) return outcome(viewer, opened.value.id, "url");
  const { fields, ...refusal } = opened.refusal;
  const { urls } = fields ?? {};
  return { ok: false, refusal: { ...refusal, ...(urls && { fields: { url: urls } }) } };
}

async function ingestLongText(viewer: Viewer, given: Uint8Array) {
  const bytes = new Uint8Array(given);
  const opened = await openBatch(viewer, { files: [{ name: PASTED, size: bytes.length }] });
  if (!opened.ok) return opened;
  const { id: batch, awaited } = opened.value;
  for (const ordinal of awaited) {
    const body = new Blob([bytes]).stream();
    const received = await receiveFile(viewer, { batch, ordinal, body });
    if (!received.ok) return received;
  }
  return outcome(viewer, batch, "bytes");
}

/** The outcome of a batch's only item; null if it takes longer than a request may wait. */
async function outcome(
  viewer: Viewer,
  batch: string,
  field: "bytes" | "url",
): Promise<Ingested | null> {
  const item = await settled(batch);
  if (!item) return null;
  const { source, known, reason } = item;
  // It is still there to be read again: the desk failed, and not the text.
  if (!source && item.uploadId) throw new Error(`A long text was not read: ${reason}`);
  await dismissBatch(viewer, { id: batch });
  if (!source) {
    const fields = { [field]: reason ?? "It cannot be read." };
    return { ok: false, refusal: { code: "invalid", message: INVALID, fields } };
  }
  const { _count, id, status, title } = source;
  return { ok: true, value: { id, status, title, known, proposals: _count.proposals } };
}

/** The only item of a batch once it is read, or cannot be; null where that takes too long. */
async function settled(batchId: string) {
  for (const began = Date.now(); Date.now() - began < PATIENCE; await wait(PAUSE)) {
    const item = await db.batchItem.findFirst({
      where: { batchId, state: { in: ["DONE", "FAILED"] } },
      include: { source: { include: { _count: { select: { proposals: true } } } } },
    });
    if (item) return item;
  }
  return null;
}

/** An item that this process has taken up, until another does. */
async function claimItem(id: string) {
  const startedAt = new Date();
  const { count } = await db.batchItem.updateMany({
    where: { id, state: { in: [...UNDER_WAY] } },
    data: { state: "READING", startedAt },
  });
  if (count === 0) return null;
  const item = await db.batchItem.findUniqueOrThrow({
    where: { id },
    include: { batch: { select: { addedById: true } } },
  });
  return { ...item, startedAt };
}

type Claim = NonNullable<Awaited<ReturnType<typeof claimItem>>>;

/** Writes what became of an item; false where another has taken it up since. */
async function settle(
  tx: Pick<Tx, "batchItem" | "upload">,
  { id, startedAt }: Claim,
  { keepsUpload, ...data }: Prisma.BatchItemUncheckedUpdateManyInput & { keepsUpload: boolean },
): Promise<boolean> {
  const { count } = await tx.batchItem.updateMany({
    where: { id, startedAt, state: "READING" },
    data: { ...data, finishedAt: new Date() },
  });
  if (count > 0 && !keepsUpload) await tx.upload.deleteMany({ where: { item: { id } } });
  return count > 0;
}

const taken = async (tx: Tx, claim: Claim, more: Prisma.BatchItemUncheckedUpdateManyInput) =>
  (await settle(tx, claim, {
    ...more,
    state: "DONE",
    failure: null,
    reason: null,
    keepsUpload: false,
  })) || refuse("conflict", "Another has taken this up.");

/** Ends an item with the reason. Keeps its upload unless the file can never be read. */
async function fail(claim: Claim, refusal: Refusal): Promise<void> {
  const reason = Object.values(refusal.fields ?? {})[0] ?? refusal.message;
  const failure = failureOf(claim, refusal);
  await transaction((tx) =>
    settle(tx, claim, { state: "FAILED", failure, reason, keepsUpload: failure !== "UNREADABLE" }),
  );
}

function failureOf({ url }: Claim, { code, final }: Refusal): ItemFailure {
  if (code === "forbidden") return "NO_ACCESS";
  if (code !== "invalid") return "INTERRUPTED";
  if (url === null) return "UNREADABLE";
  return final ? "BAD_ADDRESS" : "PAGE_FAILED";
}

const bytesOf = async ({ uploadId }: Claim) =>
  uploadId === null ? new Uint8Array() : bytesOfUpload(uploadId);

const fileNameOf = ({ name }: Claim) => (name === PASTED ? null : basename(name).slice(-255));

async function takeItem(viewer: Viewer, claim: Claim) {
  const article = claim.url
    ? { url: claim.url }
    : { bytes: await bytesOf(claim), fileName: fileNameOf(claim) };
  return ingestArticle(viewer, article, (tx, { id, known }) =>
    taken(tx, claim, { sourceId: id, known }),
  );
}

/** Makes items of the files of an archive, beside it. */
const unpackItem = command({
  input: z.custom<Claim>(),
  verb: "ingestArticle",
  prepare: async (claim) => {
    const archive = await unpackArchive(await bytesOf(claim));
    return archive.ok ? archive.entries : refuseField("bytes", archive.reason);
  },
  run: async (tx, _viewer, claim, entries) => {
    await taken(tx, claim, {});
    const { id, batchId } = claim;
    // Two archives of one batch must not number their files alike.
    await tx.$queryRaw`select 1 from "Batch" where id = ${batchId} for update`;
    const last = await tx.batchItem.aggregate({ where: { batchId }, _max: { ordinal: true } });
    let ordinal = last._max.ordinal ?? 0;
    const items: Placed[] = [];
    for (const entry of entries) {
      const state =
        "bytes" in entry
          ? {
              state: "QUEUED" as const,
              upload: { create: { pieces: { create: { ordinal: 0, bytes: entry.bytes } } } },
            }
          : {
              ...({ state: "FAILED", failure: "UNREADABLE" } as const),
              ...{ reason: entry.reason, finishedAt: new Date() },
            };
      const place = { name: entry.name, ordinal: ++ordinal };
      items.push(
        await tx.batchItem.create({
          data: {
            ...place,
            ...state,
            batch: { connect: { id: batchId } },
            archive: { connect: { id } },
          },
          select: { id: true, ordinal: true, state: true },
        }),
      );
    }
    await sendItems(tx, items);
    return {};
  },
});
