import { basename } from "node:path/posix";
import { type Viewer, viewerFor } from "@/lib/core/session/viewer";
import { claimItem, failItem, finishItem, type ItemClaim } from "./claims";
import { ingestArticle } from "./ingest-article";
import { isArchive } from "./limits";
import { PASTED } from "./schema";
import { unpackItem } from "./unpack-item";
import { bytesOfItem } from "./uploads";

/**
 * Reads an item on behalf of the person who ingested it: a job of the queue `item` or `long-item`. The job may run again
 * after its process died (once it counts as lost, by lib/core/jobs/queues.ts), or alongside one that was believed dead.
 * The outcome is written with the source in one transaction, and only by the process that claimed the item last. A refusal
 * fails the item at once; only what throws is tried again.
 */
export async function readItem(id: string): Promise<void> {
  const claim = await claimItem(id);
  if (!claim) return;
  const viewer = await viewerFor(claim.addedById);
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
  if (claim) await failItem(claim, { code: "failed", message });
}

const fileNameOf = ({ name }: ItemClaim) => (name === PASTED ? null : basename(name).slice(-255));

async function readArticleItem(viewer: Viewer, claim: ItemClaim) {
  const article = claim.url
    ? { url: claim.url }
    : { bytes: await bytesOfItem(claim), fileName: fileNameOf(claim) };
  const { batchId: batch, stated } = claim;
  return ingestArticle(viewer, { ...article, batch, stated: stated ?? {} }, (tx, { id, known }) =>
    finishItem(tx, claim, { sourceId: id, known }),
  );
}
