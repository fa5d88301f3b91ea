import "server-only";
import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { sql } from "@/lib/db";
import { makeQueue } from "@/lib/readers/queue";

/** Connections that uploads may hold at once: pages need the others. */
const inTurn = makeQueue(2);

/**
 * Keeps a file as it arrives, piece by piece, so that however many are sent, they are never whole in
 * the memory of this process and hold up no page. It waits on disk until all of it is here: a slow
 * sender holds no connection to the database.
 *
 * Takes the most bytes that are kept. Gives the id of the upload; null where more came. Throws where
 * the body breaks off.
 */
export async function keepUpload(
  body: AsyncIterable<Uint8Array>,
  most: number,
): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), "upload-"));
  const path = join(folder, "file");
  try {
    const size = await spool(body, path, most);
    return size === null ? null : await inTurn(() => copyIn(path, size));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function spool(body: AsyncIterable<Uint8Array>, path: string, most: number) {
  const file = await open(path, "wx", 0o600);
  try {
    let size = 0;
    for await (const piece of body) {
      size += piece.length;
      if (size > most) return null;
      await file.appendFile(piece);
    }
    return size;
  } finally {
    await file.close();
  }
}

/**
 * Sent as PostgreSQL's binary COPY (https://www.postgresql.org/docs/18/sql-copy.html, "Binary
 * Format"): any other statement would hold the bytes whole, and in hexadecimal.
 */
async function copyIn(path: string, size: number): Promise<string> {
  const id = randomUUID();
  const copy = await sql`copy "Upload" (id, bytes) from stdin (format binary)`.writable();
  await pipeline(async function* () {
    yield Buffer.concat([SIGNATURE, int32(0), int32(0)]);
    yield Buffer.concat([int16(2), int32(id.length), Buffer.from(id), int32(size)]);
    yield* createReadStream(path);
    yield int16(-1);
  }, copy);
  return id;
}

const SIGNATURE = Buffer.from("PGCOPY\n\xff\r\n\0", "latin1");

function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}

function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
