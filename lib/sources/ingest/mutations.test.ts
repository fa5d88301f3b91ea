import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db, sql } from "@/lib/core/database/db";
import { stopJobs } from "@/lib/core/jobs/work";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Upload } from "@/lib/generated/prisma/client";
import { startWorker } from "@/lib/worker";
import { made } from "@/prisma/seed/made";
import { codeOf, openDesk, streamOf } from "@/scripts/test/desk/desk";
import { zipOf } from "@/scripts/test/read/zip";
import { redirect, serve } from "@/scripts/test/servers/web-servers";
import { dismissBatch, giveUpUpload, openBatch, receiveFile, retryItem } from "./mutations";
import { loadBatch, loadBatches } from "./queries";
import { NOT_UPLOADED } from "./schema";

let desk: Awaited<ReturnType<typeof openDesk>>;
let unclaimed: Upload[];
const articleOf = (name: string) =>
  Buffer.from(
    `${name}\n\n“The ${name} ferries will run on Monday,” said Ana Example, the minister.\n`,
  );

beforeAll(async () => {
  desk = await openDesk();
  const since = (hours: number) => ({ createdAt: new Date(Date.now() - hours * 3_600_000) });
  unclaimed = await db.upload.createManyAndReturn({ data: [since(1.1), since(0.9)] });
  await startWorker();
});
afterAll(stopJobs);

type Files = Record<string, Buffer>;

const fileOf = (batch: string, bytes: Uint8Array, ordinal = 1) => {
  const body = streamOf(new Uint8Array(bytes));
  return { batch, ordinal, body };
};

/** Opens a batch of files and sends them all. */
async function sendAll(viewer: Viewer, files: Files): Promise<string> {
  const announced = Object.entries(files).map(([name, { length }]) => ({ name, size: length }));
  const { id, awaited } = await made(openBatch(viewer, { files: announced }));
  for (const [k, bytes] of Object.values(files).entries())
    if (awaited.includes(k + 1)) await made(receiveFile(viewer, fileOf(id, bytes, k + 1)));
  return id;
}

/** The items of a batch, once all of them have been read or have failed. */
const finishedLines = (viewer: Viewer, id: string) =>
  vi.waitFor(
    async () => {
      const lines = (await loadBatch(viewer, id))!.page.items;
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.filter(({ state }) => ["QUEUED", "READING"].includes(state))).toEqual([]);
      return lines;
    },
    { timeout: 20_000, interval: 50 },
  );

test("files become drafts, and a file that can’t be read says why", async () => {
  const { admin } = desk.people;
  const id = await sendAll(admin, {
    "one.txt": articleOf("Northern"),
    "picture.pdf": Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    "empty.txt": Buffer.from(" \n "),
    "again.txt": articleOf("Northern"),
  });
  const lines = await finishedLines(admin, id);
  expect(lines.map(({ state, reason }) => [state, reason])).toEqual([
    ["DONE", null],
    ["FAILED", expect.stringMatching(/picture/)],
    ["FAILED", expect.stringMatching(/no text/)],
    ["DONE", null],
  ]);
  expect((await loadBatch(admin, id))!.batch.progress).toEqual({
    total: 4,
    read: 2,
    refused: 2,
    awaited: 0,
  });
  expect(lines[0]?.source).toMatchObject({ status: "DRAFT", title: "Northern" });
  expect(lines[3]?.source?.id).toBe(lines[0]?.source?.id);
  expect([lines[0]?.known, lines[3]?.known].sort()).toEqual([false, true]);
  // What was read is stored with its source; what can't be read is deleted.
  expect(await db.upload.count({ where: { item: { batchId: id } } })).toBe(0);
});

test("an archive is unpacked into items, each with its own outcome", async () => {
  const { admin } = desk.people;
  const zip = zipOf([
    ["news/good.txt", articleOf("Eastern")],
    ["news/bad.pdf", Buffer.from("\x89PNG\r\n\x1a\n", "latin1")],
    ["inner.zip", zipOf([["deep.txt", articleOf("Deep")]])],
    ["other/good.txt", articleOf("Western")],
  ]);
  const broken = Buffer.from("PK\x03\x04 and no more", "latin1");
  const id = await sendAll(admin, { "a.zip": zip, "b.zip": broken, "c.txt": articleOf("Outer") });
  const lines = await finishedLines(admin, id);
  expect(lines.map(({ name, archive, state, reason }) => [name, archive, state, reason])).toEqual([
    ["a.zip", null, "DONE", null],
    ["news/good.txt", "a.zip", "DONE", null],
    ["news/bad.pdf", "a.zip", "FAILED", expect.stringMatching(/picture/)],
    ["inner.zip", "a.zip", "FAILED", expect.stringMatching(/archive inside the archive/)],
    ["other/good.txt", "a.zip", "DONE", null],
    ["b.zip", null, "FAILED", expect.stringMatching(/damaged/)],
    ["c.txt", null, "DONE", null],
  ]);
  expect((await loadBatch(admin, id))!.batch.progress).toMatchObject({
    total: 6,
    read: 3,
    refused: 3,
  });
});

test("a file that is too large is refused before it is sent", async () => {
  const { admin } = desk.people;
  const files = [
    { name: "book.pdf", size: 10_000_001 },
    { name: "books.zip", size: 10_000_001 },
    { name: "library.zip", size: 40_000_001 },
  ];
  const { id, awaited } = await made(openBatch(admin, { files }));
  expect(awaited).toEqual([2]);
  const lines = (await loadBatches(admin)).find((batch) => batch.id === id)?.lines;
  expect(lines?.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/10 MB/),
    null,
    expect.stringMatching(/40 MB/),
  ]);
  const lied = fileOf(id, new Uint8Array(40_000_001), 2);
  expect(codeOf(await receiveFile(admin, lied))).toBe("invalid");
});

test("a file is received once, from the person who announced it, even after its upload was abandoned", async () => {
  const { analyst, admin } = desk.people;
  const { id } = await made(openBatch(analyst, { files: [{ name: "late.txt", size: 9 }] }));
  const file = () => fileOf(id, articleOf("Late"));
  expect(codeOf(await receiveFile(admin, file()))).toBe("not-found");
  await made(giveUpUpload(analyst, { id }));
  const [line] = await finishedLines(analyst, id);
  expect(line).toMatchObject({ state: "FAILED", reason: NOT_UPLOADED, retryable: false });
  expect(codeOf(await retryItem(analyst, { id: line!.id }))).toBe("not-found");
  const both = await Promise.all([1, 2].map(() => receiveFile(analyst, file())));
  expect(both.map(codeOf).sort()).toEqual(["not-found", "ok"]);
  expect((await finishedLines(analyst, id))[0]).toMatchObject({ state: "DONE", reason: null });
  expect(codeOf(await receiveFile(analyst, file()))).toBe("not-found");
});

test("an interrupted upload leaves nothing behind, and the file can be sent again", async () => {
  const { analyst } = desk.people;
  const { id } = await made(openBatch(analyst, { files: [{ name: "half.txt", size: 9 }] }));
  const body = async function* () {
    yield new Uint8Array(articleOf("Half"));
    throw new Error("The connection is lost.");
  };
  const uploads = await db.upload.count();
  const broken = await receiveFile(analyst, { batch: id, ordinal: 1, body: body() });
  expect(broken).toMatchObject({ refusal: { fields: { body: expect.stringMatching(/again/) } } });
  expect(await db.upload.count()).toBe(uploads);
  await made(receiveFile(analyst, fileOf(id, articleOf("Half"))));
  expect((await finishedLines(analyst, id))[0]).toMatchObject({ state: "DONE" });
});

test("an upload that no item refers to is deleted by the worker after an hour, not before", async () => {
  const left = () => db.upload.findMany({ where: { id: { in: unclaimed.map(({ id }) => id) } } });
  await vi.waitFor(async () => expect(await left()).toEqual([unclaimed[1]]));
});

test("a file that stops arriving counts as failed after a quarter of an hour", async () => {
  const { analyst } = desk.people;
  const { id } = await made(openBatch(analyst, { files: [{ name: "lost.txt", size: 9 }] }));
  const first = async () => (await loadBatches(analyst)).find((i) => i.id === id)?.lines[0];
  expect(await first()).toMatchObject({ state: "UPLOADING" });
  await db.batch.update({
    where: { id },
    data: { createdAt: new Date(Date.now() - 16 * 60_000) },
  });
  expect(await first()).toMatchObject({ state: "FAILED", reason: NOT_UPLOADED });
});

test("only the person who opened a batch and admins see it and can dismiss it", async () => {
  const { admin, analyst, analyst2, manager } = desk.people;
  expect(codeOf(await openBatch(manager, { urls: ["https://example.org"] }))).toBe("forbidden");
  const { id } = await made(openBatch(analyst, { files: [{ name: "mine.txt", size: 9 }] }));
  const seenBy = async (viewer: Viewer) => (await loadBatches(viewer)).some((i) => i.id === id);
  expect([await seenBy(analyst), await seenBy(analyst2), await seenBy(admin)]).toEqual([
    ...[true, false, true],
  ]);
  expect(codeOf(await dismissBatch(analyst2, { id }))).toBe("not-found");
  await made(dismissBatch(admin, { id }));
  expect(await seenBy(analyst)).toBe(false);
  expect(codeOf(await receiveFile(analyst, fileOf(id, new Uint8Array(9))))).toBe("not-found");
});

test("a disabled person’s items fail, and an admin can retry them once the account is back", async () => {
  const { admin, analyst2 } = desk.people;
  const { id } = await made(openBatch(analyst2, { files: [{ name: "left.txt", size: 9 }] }));
  const disable = (disabledAt: Date | null) =>
    db.user.update({ where: { id: analyst2.id }, data: { disabledAt } });
  await disable(new Date());
  await made(receiveFile(analyst2, fileOf(id, articleOf("Left"))));
  const [line] = await finishedLines(admin, id);
  expect(line).toMatchObject({ state: "FAILED", retryable: true });
  expect(line?.reason).toMatch(/can no longer sign in/);
  await disable(null);
  const both = await Promise.all([1, 2].map(() => retryItem(admin, { id: line!.id })));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await finishedLines(admin, id))[0]).toMatchObject({ state: "DONE" });
  const { addedById } = await db.source.findFirstOrThrow({ where: { title: "Left" } });
  expect(addedById).toBe(analyst2.id);
});

test("whether an item can be tried again follows from its failure, not from its reason", async () => {
  const { admin } = desk.people;
  const moved = await serve(redirect(302, "http://10.0.0.1/inside"));
  process.env.FETCH_ALLOW = moved;
  const urls = [`http://${moved}/`, "https://desk.invalid/"];
  const { id } = await made(openBatch(admin, { urls }));
  const failed = await finishedLines(admin, id);
  expect(failed.map(({ retryable }) => retryable)).toEqual([false, true]);
  await db.batchItem.updateMany({ where: { batchId: id }, data: { reason: "Reworded." } });
  const reworded = await finishedLines(admin, id);
  expect(reworded.map(({ retryable }) => retryable)).toEqual([false, true]);
  const retried = await Promise.all(reworded.map((line) => retryItem(admin, { id: line.id })));
  expect(retried.map(codeOf)).toEqual(["not-found", "ok"]);
});

test("an item that is rolled back leaves no job", async () => {
  const { admin } = desk.people;
  const jobs = async () => {
    const [row] = await sql`select count(*)::int as n from pgboss.job where name = 'item'`;
    return row?.n;
  };
  const before = await jobs();
  const failing = openBatch(admin, { urls: ["https://example.org/rolled-back"] }, () => {
    throw new Error("late");
  });
  await expect(failing).rejects.toThrow("late");
  expect(await jobs()).toBe(before);
  const where = { name: "https://example.org/rolled-back" };
  expect(await db.batchItem.count({ where })).toBe(0);
});
