import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { db, sql } from "@/lib/core/database/db";
import { makeQueue } from "@/lib/text/parsers/queue";

/** A body that broke off on its way: nobody's fault here. */
export class BrokenOff extends Error {}

/** Bytes of a piece at least: few statements, none of which is long. */
const PIECE = 256 * 1024;

/** One piece after the other, whoever sent it. */
const inTurn = makeQueue(1);
/** Of the time that a piece took, how often as long is waited: meanwhile pages have the process. */
const REST = 4;

/**
 * Keeps a file as it arrives, piece by piece: however many are sent, they are never whole in the memory
 * of this process and hold up no page, and a slow sender holds no connection to the database.
 *
 * Takes the most bytes that are kept. Gives the id of the upload; null where more came. Throws where
 * `BrokenOff` where the body does. Only what is whole stays.
 */
export async function keepUpload(
  body: AsyncIterable<Uint8Array>,
  most: number,
): Promise<string | null> {
  const { id } = await db.upload.create({ data: {} });
  let whole = false;
  try {
    whole = await keepPieces(id, body, most);
  } finally {
    if (!whole) await db.upload.delete({ where: { id } });
  }
  return whole ? id : null;
}

/** The bytes of an upload, whole. */
export async function bytesOfUpload(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = await db.uploadPiece.findMany({
    where: { uploadId: id },
    orderBy: { ordinal: "asc" },
  });
  return new Uint8Array(Buffer.concat(pieces.map(({ bytes }) => bytes)));
}

async function keepPieces(id: string, body: AsyncIterable<Uint8Array>, most: number) {
  let [size, ordinal] = [0, 0];
  for await (const bytes of inPieces(body)) {
    size += bytes.length;
    if (size > most) return false;
    const place = ordinal++;
    await inTurn(async () => {
      const start = performance.now();
      // Not by Prisma, which makes base64 of it and parses that.
      await sql`insert into "UploadPiece" ("uploadId", ordinal, bytes)
        values (${id}, ${place}, ${bytes})`;
      await wait(REST * (performance.now() - start));
    });
  }
  return true;
}

async function* inPieces(body: AsyncIterable<Uint8Array>) {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const bytes of unbroken(body)) {
    waiting.push(bytes);
    size += bytes.length;
    if (size < PIECE) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(waiting);
}

async function* unbroken(body: AsyncIterable<Uint8Array>) {
  try {
    yield* body;
  } catch (cause) {
    throw new BrokenOff("The body broke off.", { cause });
  }
}
