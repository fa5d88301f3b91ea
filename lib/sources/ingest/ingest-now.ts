import { setTimeout as wait } from "node:timers/promises";
import type { z } from "zod";
import { INVALID, refused } from "@/lib/core/command/errors";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { ingestArticle } from "./ingest-article";
import { ingestArticleInput } from "./inputs";
import { LONG_TEXT_UNITS } from "./limits";
import { dismissBatch, openBatch, receiveFile } from "./mutations";
import { PASTED } from "./schema";

type Ingested = Awaited<ReturnType<typeof ingestArticle>>;

/** How long a request waits for its item to be read, and how often it checks. */
const MAX_WAIT_MS = 60_000;
const POLL_INTERVAL_MS = 300;
const UNREAD = "This couldn’t be read. Paste the text of the article instead.";

/**
 * Ingests an article for a request that waits for the outcome. A web page or a very long text is read in
 * the background, so that it does not block this process. Returns null if that takes longer than a
 * request may wait: the same request, sent again later, then gets the outcome.
 */
export async function ingestNow(
  viewer: Viewer,
  given: z.input<typeof ingestArticleInput>,
): Promise<Ingested | null> {
  const { data } = ingestArticleInput.safeParse(given);
  if (data?.url !== undefined) return ingestPage(viewer, data.url);
  if (data?.bytes && data.bytes.length > LONG_TEXT_UNITS) return ingestLongText(viewer, data.bytes);
  return ingestArticle(viewer, given);
}

async function ingestPage(viewer: Viewer, url: string): Promise<Ingested | null> {
  const opened = await openBatch(viewer, { urls: [url] });
  if (opened.ok) return outcomeOf(viewer, opened.value.id, "url");
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
  return outcomeOf(viewer, batch, "bytes");
}

/** The outcome of a batch's only item, once it is finished; null if the wait is too long. */
async function outcomeOf(
  viewer: Viewer,
  batch: string,
  field: "bytes" | "url",
): Promise<Ingested | null> {
  const item = await finishedItem(batch);
  if (!item) return null;
  const { source, known, reason } = item;
  // An upload is only kept for another try: it was the desk that failed, not the text.
  if (!source && item.uploadId) return refused("unavailable", reason ?? UNREAD);
  await dismissBatch(viewer, { id: batch });
  if (!source) {
    const fields = {
      [field]: reason ?? UNREAD,
    };
    return { ok: false, refusal: { code: "invalid", message: INVALID, fields } };
  }
  const { _count, id, status, title } = source;
  return { ok: true, value: { id, status, title, known, proposals: _count.proposals } };
}

async function finishedItem(batchId: string) {
  for (const start = Date.now(); Date.now() - start < MAX_WAIT_MS; await wait(POLL_INTERVAL_MS)) {
    const item = await db.batchItem.findFirst({
      where: { batchId, state: { in: ["DONE", "FAILED"] } },
      include: { source: { include: { _count: { select: { proposals: true } } } } },
    });
    if (item) return item;
  }
  return null;
}
