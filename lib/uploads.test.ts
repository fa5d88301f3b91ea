import { createHash, randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { keepUpload } from "./uploads";

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const waiting = async () => (await readdir(tmpdir())).filter((name) => name.startsWith("upload-"));

test("bytes are kept as they are, also of nothing and of several at once", async () => {
  const before = await waiting();
  const files = [0, 1, 65_536, 3_000_001].map((size) => randomBytes(size));
  const ids = await Promise.all(files.map((bytes) => keepUpload(inPieces(bytes, 10_007), 3e6 + 1)));
  for (const [k, id] of ids.entries()) {
    const { bytes } = await db.upload.findUniqueOrThrow({ where: { id: id! } });
    expect(bytes.length).toBe(files[k]!.length);
    expect(sha256(bytes)).toBe(sha256(files[k]!));
  }
  expect(await waiting()).toEqual(before);
});

test("what grows beyond the limit is not kept, and not asked for to its end", async () => {
  let asked = 0;
  const endless = async function* () {
    for (; ; asked++) yield new Uint8Array(1000);
  };
  const before = await db.upload.count();
  expect(await keepUpload(endless(), 10_000)).toBeNull();
  expect(asked).toBeLessThan(12);
  expect(await db.upload.count()).toBe(before);
});

test("while one is kept the process goes on with other things", async () => {
  const longest = await longestPause(() => keepUpload(inPieces(randomBytes(9e6), 65_536), 1e7));
  expect(longest).toBeLessThan(100);
});

/** Milliseconds of the longest time in which nothing else was done meanwhile. */
async function longestPause(work: () => Promise<unknown>): Promise<number> {
  let [last, longest] = [performance.now(), 0];
  const timer = setInterval(() => {
    const now = performance.now();
    [last, longest] = [now, Math.max(longest, now - last)];
  }, 1);
  await work();
  clearInterval(timer);
  return longest;
}
