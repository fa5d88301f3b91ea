import { createHash, randomBytes } from "node:crypto";
import postgres from "postgres";
import { expect, test } from "vitest";
import { db, sql } from "@/lib/core/database/db";
import { storeUpload, UploadInterrupted, uploadedBytes } from "./uploads";

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
test("bytes are stored as they are, even of empty files and several at once", async () => {
  const files = [0, 1, 65_536, 3_000_001].map((size) => randomBytes(size));
  const ids = await Promise.all(
    files.map((bytes) => storeUpload(inPieces(bytes, 10_007), 3e6 + 1)),
  );
  for (const [k, id] of ids.entries()) {
    const bytes = await uploadedBytes(id!);
    expect(bytes.length).toBe(files[k]!.length);
    expect(sha256(bytes)).toBe(sha256(files[k]!));
  }
});

test("a file over the limit is not stored, nor read to its end", async () => {
  let asked = 0;
  const endless = async function* () {
    for (; ; asked++) yield new Uint8Array(100_000);
  };
  const rows = async () => [await db.upload.count(), await db.uploadPiece.count()];
  const before = await rows();
  expect(await storeUpload(endless(), 1_000_000)).toBeNull();
  expect(asked).toBeLessThan(15);
  expect(await rows()).toEqual(before);
});

test("nothing is stored if the database refuses a piece", async () => {
  const owner = postgres(process.env.TEST_OWNER_URL!, { max: 1 });
  await owner`alter table "UploadPiece" add constraint full_disk check (ordinal < 2) not valid`;
  const before = await db.upload.count();
  const refused = storeUpload(inPieces(randomBytes(2e6), 65_536), 1e7);
  await expect(refused).rejects.not.toBeInstanceOf(UploadInterrupted);
  await expect(refused).rejects.toThrow(/full_disk/);
  await owner`alter table "UploadPiece" drop constraint full_disk`;
  await owner.end();
  expect(await db.upload.count()).toBe(before);
});

test("while files are stored, more queries than connections are answered", async () => {
  const uploads = [1, 2].map(() => storeUpload(inPieces(randomBytes(9e6), 65_536), 1e7));
  let stored = false;
  const all = Promise.all(uploads).then(() => {
    stored = true;
  });
  while (!stored) {
    const answers = Array.from({ length: 40 }, (_, k) => sql`select ${k}::int as k`);
    expect((await Promise.all(answers)).map(([row]) => row?.k)).toEqual([...answers.keys()]);
  }
  await all;
});

test("a large file is stored in small pieces", async () => {
  const id = await storeUpload(inPieces(randomBytes(3e6), 65_536), 1e7);
  const [row] = await sql`select count(*)::int, max(length(bytes))::int as longest
    from "UploadPiece" where "uploadId" = ${id}`;
  expect(row?.count).toBeGreaterThan(8);
  expect(row?.longest).toBeLessThanOrEqual(256 * 1024 + 65_536);
});
