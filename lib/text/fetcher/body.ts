import type { IncomingMessage } from "node:http";
import { PassThrough, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createUnzip } from "node:zlib";
import { NotFetched, tooLarge, UNKNOWN_CODING } from "./not-fetched";

/**
 * A response's body, unpacked. It is counted as it comes and again as it is unpacked, so that what
 * inflates without end is left at its first bytes too many.
 *
 * Takes the most bytes and a signal that ends it; throws a `NotFetched` where there are more.
 */
export async function readBody(
  response: IncomingMessage,
  most: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(response.headers["content-length"]) > most) throw new NotFetched(tooLarge(most));
  const decoder = decoderFor(response.headers["content-encoding"]);
  const chunks: Buffer[] = [];
  const capped = async function* (source: AsyncIterable<Buffer>) {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > most) throw new NotFetched(tooLarge(most));
      yield chunk;
    }
  };
  const keep = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of capped(source)) chunks.push(chunk);
  };
  await pipeline(response, capped, decoder, keep, { signal });
  return new Uint8Array(Buffer.concat(chunks));
}

/** `Unzip` takes both gzip and deflate. */
function decoderFor(coding = "identity"): Transform {
  const name = coding.trim().toLowerCase();
  if (["", "identity", "none"].includes(name)) return new PassThrough();
  if (["gzip", "x-gzip", "deflate"].includes(name)) return createUnzip();
  if (name === "br") return createBrotliDecompress();
  throw new NotFetched(UNKNOWN_CODING);
}
