import "server-only";
import { db, sql } from "@/lib/db";
import { makeQueue } from "@/lib/readers/queue";

/** Bytes of a piece at least: few statements, none of which is long. */
const PIECE = 256 * 1024;

/** One piece after the other, whoever sent it: between two of them pages get their turn. */
const inTurn = makeQueue(1);

/**
 * Keeps a file as it arrives, piece by piece: however many are sent, they are never whole in the memory
 * of this process and hold up no page, and a slow sender holds no connection to the database.
 *
 * Takes the most bytes that are kept. Gives the id of the upload; null where more came. Throws where
 * the body breaks off. Only what is whole stays.
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

async function keepPieces(id: string, body: AsyncIterable<Uint8Array>, most: number) {
  let [size, ordinal] = [0, 0];
  for await (const bytes of inPieces(body)) {
    size += bytes.length;
    if (size > most) return false;
    // Not by Prisma, which makes base64 of it and parses that.
    await inTurn(
      () => sql`insert into "UploadPiece" ("uploadId", ordinal, bytes)
        values (${id}, ${ordinal++}, ${bytes})`,
    );
  }
  return true;
}

async function* inPieces(body: AsyncIterable<Uint8Array>) {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const bytes of body) {
    waiting.push(bytes);
    size += bytes.length;
    if (size < PIECE) continue;
    yield Buffer.concat(waiting);
    [waiting, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(waiting);
}
