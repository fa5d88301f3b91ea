import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { db, sql } from "@/lib/core/database/db";
import { atOnce } from "@/lib/text/at-once";

/** Thrown when the sender's connection ends before the whole file has arrived. */
export class UploadInterrupted extends Error {}

/** Pieces are at least this large: few statements, none of which takes long. */
const MIN_PIECE_BYTES = 256 * 1024;

/** Pieces of all uploads are written one at a time. */
const oneAtATime = atOnce(1);
/** After each piece, the pause as a multiple of the time it took, so that pages get served in between. */
const PAUSE_RATIO = 4;

/** How long an upload is kept without an item that refers to it. */
const UNCLAIMED_UPLOAD_MS = 60 * 60_000;

/**
 * Stores a file piece by piece as it arrives. However many are sent at once, none is ever whole in the
 * memory of this process, none delays a page, and a slow sender holds no database connection.
 *
 * Returns the upload's id, or null if more than `maxBytes` arrive. Throws `UploadInterrupted` if the body
 * ends early. Only a complete upload is kept.
 */
export async function storeUpload(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<string | null> {
  const { id } = await db.upload.create({ data: {} });
  let complete = false;
  try {
    complete = await storePieces(id, body, maxBytes);
  } finally {
    if (!complete) await db.upload.delete({ where: { id } });
  }
  return complete ? id : null;
}

/** All the bytes of an upload. */
export async function uploadedBytes(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = await db.uploadPiece.findMany({
    where: { uploadId: id },
    orderBy: { ordinal: "asc" },
  });
  return new Uint8Array(Buffer.concat(pieces.map(({ bytes }) => bytes)));
}

/** The bytes that were uploaded for an item; none if it has an address instead. */
export const bytesOfItem = async ({ uploadId }: { uploadId: string | null }) =>
  uploadId === null ? new Uint8Array() : uploadedBytes(uploadId);

/** Deletes uploads left over from requests that failed before an item referred to them. */
export async function deleteUnclaimedUploads(): Promise<void> {
  const createdAt = { lt: new Date(Date.now() - UNCLAIMED_UPLOAD_MS) };
  await db.upload.deleteMany({ where: { item: null, createdAt } });
}

async function storePieces(id: string, body: AsyncIterable<Uint8Array>, maxBytes: number) {
  let [size, ordinal] = [0, 0];
  for await (const bytes of inPieces(body)) {
    size += bytes.length;
    if (size > maxBytes) return false;
    const place = ordinal++;
    await oneAtATime(async () => {
      const start = performance.now();
      // Not through Prisma, which would encode the bytes as base64 and parse that.
      await sql`insert into "UploadPiece" ("uploadId", ordinal, bytes)
        values (${id}, ${place}, ${bytes})`;
      await wait(PAUSE_RATIO * (performance.now() - start));
    });
  }
  return true;
}

async function* inPieces(body: AsyncIterable<Uint8Array>) {
  let pending: Uint8Array[] = [];
  let size = 0;
  for await (const bytes of withInterruptions(body)) {
    pending.push(bytes);
    size += bytes.length;
    if (size < MIN_PIECE_BYTES) continue;
    yield Buffer.concat(pending);
    [pending, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(pending);
}

/** The body, with whatever it throws reported as `UploadInterrupted`. */
async function* withInterruptions(body: AsyncIterable<Uint8Array>) {
  try {
    yield* body;
  } catch (cause) {
    throw new UploadInterrupted("The upload was interrupted.", { cause });
  }
}
