import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "@/lib/core/database/db";
import { stopJobs } from "@/lib/core/jobs/work";
import { sha256 } from "@/lib/core/sha256";
import { startWorker } from "@/lib/worker";
import { made } from "@/prisma/seed/made";
import { openDesk, streamOf } from "@/scripts/test/desk/desk";
import { ingestNow } from "./ingest-now";
import { openBatch, receiveFile } from "./mutations";
import { loadBatches } from "./queries";
import { PASTED } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;
const articleOf = (name: string) =>
  Buffer.from(`${name}\n\n“The ${name} ferries will run,” said Ana Example, the minister.\n`);

beforeAll(async () => {
  desk = await openDesk();
  await startWorker();
});
afterAll(stopJobs);

test("a request’s long text or address is read in the background, a short text at once", async () => {
  const { analyst } = desk.people;
  const batches = () => db.batch.count({ where: { addedById: analyst.id } });
  const before = await batches();
  const listed = await loadBatches(analyst);
  const short = await ingestNow(analyst, { bytes: new Uint8Array(articleOf("Short")) });
  expect(short).toMatchObject({ ok: true, value: { status: "DRAFT", known: false } });
  expect(await batches()).toBe(before);
  const bytes = new Uint8Array(
    Buffer.concat([articleOf("Long"), Buffer.alloc(200_000, "A quay. ")]),
  );
  const long = await ingestNow(analyst, { bytes });
  expect(long).toMatchObject({ ok: true, value: { status: "DRAFT", known: false } });
  const page = await ingestNow(analyst, { url: "https://desk.invalid/" });
  expect(page).toMatchObject({ refusal: { fields: { url: expect.any(String) } } });
  const wrong = await ingestNow(analyst, { url: "quay" });
  expect(wrong).toMatchObject({ refusal: { fields: { url: expect.stringMatching(/https/) } } });
  const inside = await ingestNow(analyst, { url: "http://127.0.0.1/" });
  expect(inside).toMatchObject({ refusal: { fields: { url: expect.stringMatching(/public/) } } });
  expect(await batches()).toBe(before + 2);
  expect(await loadBatches(analyst)).toEqual(listed);
});

/** A text that takes longer than a request may. */
const longText = (name: string, size = 200_000) =>
  new Uint8Array(Buffer.concat([articleOf(name), Buffer.alloc(size, "A quay. ")]));

/** What a request that waited too long leaves behind: a batch of its own. */
async function leaveBehind({ bytes, url }: { bytes?: Uint8Array<ArrayBuffer>; url?: string }) {
  const { analyst } = desk.people;
  const files = bytes && [{ name: PASTED, size: bytes.length, sha256: sha256(bytes) }];
  const announced = { ...(files && { files }), ...(url && { urls: [url] }) };
  const { id: batch } = await made(openBatch(analyst, announced));
  await db.batch.update({ where: { id: batch }, data: { forRequest: true } });
  if (bytes) await made(receiveFile(analyst, { batch, ordinal: 1, body: streamOf(bytes) }));
  return batch;
}

test("a page that is sent again with other facts is read again; with the same, it is not", async () => {
  const { analyst } = desk.people;
  const url = "https://desk.invalid/stated";
  await leaveBehind({ url });
  const batches = () => db.batch.count();
  const before = await batches();
  await ingestNow(analyst, { url, stated: { title: "Ferries will run" } });
  expect(await batches()).toBe(before + 1);
  await ingestNow(analyst, { url });
  expect(await batches()).toBe(before + 1);
});

test("a batch that a person opened on the page stays there, whatever a script sends", async () => {
  const { analyst } = desk.people;
  const url = "https://desk.invalid/own";
  const { id } = await made(openBatch(analyst, { urls: [url] }));
  expect(await ingestNow(analyst, { url })).toMatchObject({ refusal: { code: "invalid" } });
  expect((await loadBatches(analyst)).map((batch) => batch.id)).toContain(id);
});

test("a long text that is sent again waits for the first reading, and then is known without another", async () => {
  const { analyst } = desk.people;
  const bytes = longText("Again", 1_100_000);
  await leaveBehind({ bytes });
  const batches = await db.batch.count();
  const first = await ingestNow(analyst, { bytes });
  expect(first).toMatchObject({ ok: true, value: { status: "DRAFT", known: false } });
  const again = await ingestNow(analyst, { bytes });
  expect(again).toEqual({ ok: true, value: { ...(first?.ok && first.value), known: true } });
  expect(await db.batch.count()).toBe(batches);
  // Nobody learns what is in other people's drafts.
  expect(await ingestNow(desk.people.manager, { bytes })).toMatchObject({
    refusal: { code: "forbidden" },
  });
});

test("a long text that could not be read is answered with the reason when it is sent again", async () => {
  const { analyst } = desk.people;
  const bytes = longText("Endless", 3_000_000);
  const batchId = await leaveBehind({ bytes });
  await vi.waitFor(
    async () => expect(await db.batchItem.count({ where: { batchId, state: "FAILED" } })).toBe(1),
    { timeout: 60_000 },
  );
  const batches = await db.batch.count();
  expect(await ingestNow(analyst, { bytes })).toMatchObject({
    refusal: { code: "invalid", fields: { bytes: expect.any(String) } },
  });
  expect(await db.batch.count()).toBe(batches);
});

test("what the sender states of a text is kept, however long it is", async () => {
  const { analyst } = desk.people;
  const stated = {
    title: "Ferries will run",
    publisher: "The Quay Times",
    publishedAt: "2024-03-05",
    url: "https://example.org/ferries",
  };
  for (const bytes of [new Uint8Array(articleOf("Stated")), longText("Stated")]) {
    const result = await ingestNow(analyst, { bytes, stated });
    expect(result).toMatchObject({ ok: true, value: { title: stated.title } });
    const { id } = result?.ok ? result.value : { id: "" };
    const { publisher, publishedAt, url } = await db.source.findUniqueOrThrow({ where: { id } });
    expect({ publisher, url }).toEqual({ publisher: stated.publisher, url: stated.url });
    expect(publishedAt?.toISOString().slice(0, 10)).toBe(stated.publishedAt);
  }
  const wrong = await ingestNow(analyst, {
    bytes: longText("Wrong"),
    stated: { publishedAt: "2999-01-01" },
  });
  expect(wrong).toMatchObject({
    refusal: { fields: { "stated.publishedAt": expect.any(String) } },
  });
});

test("nobody waits behind long texts", async () => {
  const { analyst } = desk.people;
  const long = [1, 2].map((each) => ({ bytes: longText(`Queue ${each}`, 1_100_000) }));
  const batches = await Promise.all(long.map(leaveBehind));
  const bytes = articleOf("Overtaking");
  const file = { name: "short.txt", size: bytes.length };
  const { id: batchId } = await made(openBatch(analyst, { files: [file] }));
  await made(receiveFile(analyst, { batch: batchId, ordinal: 1, body: streamOf(bytes) }));
  const done = (of: string[]) =>
    db.batchItem.count({ where: { batchId: { in: of }, state: { in: ["DONE", "FAILED"] } } });
  const within = { timeout: 60_000, interval: 20 };
  await vi.waitFor(async () => expect(await done([batchId])).toBe(1), within);
  expect(await done(batches)).toBe(0);
});
