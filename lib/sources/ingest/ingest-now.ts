import { setTimeout as wait } from "node:timers/promises";
import type { z } from "zod";
import { may } from "@/lib/access";
import type { Tx } from "@/lib/core/command/command";
import { INVALID, refused } from "@/lib/core/command/errors";
import { db } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { sha256 } from "@/lib/core/sha256";
import { statedFactsInput } from "@/lib/sources/catalogue/inputs";
import { ingestArticle } from "./ingest-article";
import { ingestArticleInput, type StatedFacts } from "./inputs";
import { ingested, knownSource } from "./known-source";
import { LONG_TEXT_UNITS } from "./limits";
import { dismissBatch, openBatch, receiveFile, retryItem } from "./mutations";
import { PASTED } from "./schema";

type Given = z.input<typeof ingestArticleInput>;
type Ingested = Awaited<ReturnType<typeof ingestArticle>>;
/** Waits for what was begun; null if that takes longer than a request may wait. */
type Outcome = () => Promise<Ingested | null>;

const known =
  (outcome: Ingested): Outcome =>
  async () =>
    outcome;

/** How long a request waits for its item to be read, and how often it checks. */
const MAX_WAIT_MS = 60_000;
const POLL_INTERVAL_MS = 300;
const UNREAD = "This couldn’t be read. Paste the text of the article instead.";

/** How long after a request another one for the same article gets the outcome of the first. */
const SAME_MS = 60 * 60_000;

/**
 * Ingests an article for a request that waits for the outcome. A web page or a very long text is read in
 * the background, so that it does not block this process. Returns null if that takes longer than a
 * request may wait: the same request, sent again, waits for the same reading, and then gets its outcome. With other facts
 * it is another request; a text that the desk already has keeps those that it has.
 */
export const ingestNow = async (viewer: Viewer, given: Given): Promise<Ingested | null> =>
  (await beginIngest(viewer, given))();

/** The same, in two steps: whoever waits for what this returns need not keep the text. */
export async function beginIngest(viewer: Viewer, given: Given): Promise<Outcome> {
  const { data } = ingestArticleInput.safeParse(given);
  if (data?.url !== undefined) return beginPage(viewer, data.url, data.stated);
  if (data?.bytes && data.bytes.length > LONG_TEXT_UNITS)
    return beginLongText(viewer, data.bytes, data.stated);
  return known(await ingestArticle(viewer, given));
}

async function beginPage(viewer: Viewer, url: string, stated: StatedFacts): Promise<Outcome> {
  const earlier = await earlierBatch(viewer, { url }, stated);
  if (earlier) return () => outcomeOf(viewer, earlier, "url");
  const opened = await openBatch(viewer, { urls: [url], stated }, markForRequest);
  if (opened.ok) return () => outcomeOf(viewer, opened.value.id, "url");
  const { fields, ...refusal } = opened.refusal;
  const reason = fields?.["urls.0"];
  return known({ ok: false, refusal: { ...refusal, ...(reason && { fields: { url: reason } }) } });
}

async function beginLongText(
  viewer: Viewer,
  given: Uint8Array,
  stated: StatedFacts,
): Promise<Outcome> {
  const bytes = new Uint8Array(given);
  const hash = sha256(bytes);
  const earlier = await earlierBatch(viewer, { sha256: hash }, stated);
  if (earlier) return () => outcomeOf(viewer, earlier, "bytes");
  const read = await alreadyRead(viewer, hash);
  if (read) return known({ ok: true, value: read });
  const file = { name: PASTED, size: bytes.length, sha256: hash, stated };
  const opened = await openBatch(viewer, { files: [file] }, markForRequest);
  if (!opened.ok) return known(opened);
  const { id: batch, awaited } = opened.value;
  for (const ordinal of awaited) {
    const body = new Blob([bytes]).stream();
    const received = await receiveFile(viewer, { batch, ordinal, body });
    if (!received.ok) return known(received);
  }
  return () => outcomeOf(viewer, batch, "bytes");
}

/** Tells the batch from those that a person opened on the page, who alone may dismiss them. */
const markForRequest = (tx: Tx, { id }: { id: string }) =>
  tx.batch.update({ where: { id }, data: { forRequest: true } });

/** The batch in which an earlier request of the same person, stating the same, has this text or page read. */
async function earlierBatch(
  viewer: Viewer,
  of: { sha256: string } | { url: string },
  stated: StatedFacts,
) {
  const items = await db.batchItem.findMany({
    where: {
      ...of,
      batch: {
        addedById: viewer.id,
        forRequest: true,
        dismissedAt: null,
        createdAt: { gt: new Date(Date.now() - SAME_MS) },
      },
      state: { not: "UPLOADING" },
    },
    orderBy: { id: "desc" },
  });
  const item = items.find((each) => isSame(each.stated as StatedFacts | null, stated));
  // The desk failed, not the text, so this request is the other try.
  if (item?.state === "FAILED" && item.uploadId) await retryItem(viewer, { id: item.id });
  return item?.batchId ?? null;
}

/** Whether the same facts are stated. One that is stated to be unknown differs from one that is not stated. */
const isSame = (one: StatedFacts | null, other: StatedFacts): boolean =>
  statedFactsInput.keyof().options.every((name) => one?.[name] === other[name]);

/** What ingesting a file again would find, without reading it. A discarded draft has to be restored, so that it is read. */
async function alreadyRead(viewer: Viewer, bytesSha256: string) {
  const known = may(viewer, "ingestArticle") && (await knownSource(db, viewer, { bytesSha256 }));
  if (!known || known.status === "DISCARDED") return null;
  return ingested(known, true, await db.proposal.count({ where: { sourceId: known.id } }));
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
