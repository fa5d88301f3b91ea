import { basename } from "node:path/posix";
import { z } from "zod";
import { command } from "@/lib/core/command/command";
import { refuseField } from "@/lib/core/command/errors";
import { type Viewer, viewerFor } from "@/lib/core/session/viewer";
import { unpackArchive } from "@/lib/text/parsers";
import { type Claim, claimItem, failItem, finishItem } from "./claims";
import { ingestArticle } from "./ingest-article";
import { isArchive } from "./limits";
import { type PlacedItem, queueItems } from "./queue";
import { PASTED } from "./schema";
import { uploadedBytes } from "./uploads";

/**
 * Reads an item on behalf of the person who ingested it: a job of the queue `item`. The job may run again
 * after its process died, or alongside one that was believed dead. The outcome is written with the source
 * in one transaction, and only by the process that claimed the item last.
 */
export async function readItem(id: string): Promise<void> {
  const claim = await claimItem(id);
  if (!claim) return;
  const viewer = await viewerFor(claim.batch.addedById);
  if (!viewer) return failItem(claim, { code: "forbidden", message: CANNOT_SIGN_IN });
  const read = claim.url === null && isArchive(claim.name) ? unpackItem : readArticleItem;
  const result = await read(viewer, claim);
  if (!result.ok) await failItem(claim, result.refusal);
}

const CANNOT_SIGN_IN =
  "The person who ingested this can no longer sign in, so it wasn’t read. Ingest it yourself.";

/** Fails an item after the last attempt to read it ended in an error or took its process down. */
export async function giveUpItem(id: string): Promise<void> {
  const message =
    "Reading this failed several times. Try again later, or paste the text of the article.";
  const claim = await claimItem(id);
  if (claim) await failItem(claim, { code: "conflict", message });
}

const bytesOf = async ({ uploadId }: Claim) =>
  uploadId === null ? new Uint8Array() : uploadedBytes(uploadId);

const fileNameOf = ({ name }: Claim) => (name === PASTED ? null : basename(name).slice(-255));

async function readArticleItem(viewer: Viewer, claim: Claim) {
  const article = claim.url
    ? { url: claim.url }
    : { bytes: await bytesOf(claim), fileName: fileNameOf(claim) };
  return ingestArticle(viewer, article, (tx, { id, known }) =>
    finishItem(tx, claim, { sourceId: id, known }),
  );
}

/** Adds the files of an archive to its batch, each as an item of its own. */
const unpackItem = command({
  input: z.custom<Claim>(),
  verb: "ingestArticle",
  prepare: async (claim) => {
    const archive = await unpackArchive(await bytesOf(claim));
    return archive.ok ? archive.entries : refuseField("bytes", archive.reason);
  },
  run: async (tx, _viewer, claim, entries) => {
    await finishItem(tx, claim);
    const { id, batchId } = claim;
    // Locked, so that two archives of one batch cannot give their files the same ordinals.
    await tx.$queryRaw`select 1 from "Batch" where id = ${batchId} for update`;
    const last = await tx.batchItem.aggregate({ where: { batchId }, _max: { ordinal: true } });
    let ordinal = last._max.ordinal ?? 0;
    const items: PlacedItem[] = [];
    for (const entry of entries) {
      const outcome =
        "bytes" in entry
          ? {
              state: "QUEUED" as const,
              upload: { create: { pieces: { create: { ordinal: 0, bytes: entry.bytes } } } },
            }
          : {
              ...({ state: "FAILED", failure: "UNREADABLE" } as const),
              ...{ reason: entry.reason, finishedAt: new Date() },
            };
      items.push(
        await tx.batchItem.create({
          data: {
            ...{ name: entry.name, ordinal: ++ordinal, ...outcome },
            batch: { connect: { id: batchId } },
            archive: { connect: { id } },
          },
          select: { id: true, ordinal: true, state: true },
        }),
      );
    }
    await queueItems(tx, items);
    return {};
  },
});
