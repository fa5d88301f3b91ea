import type { IncomingMessage } from "node:http";
import { PassThrough, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createUnzip } from "node:zlib";
import { NotFetched, tooLarge, UNKNOWN_ENCODING } from "./not-fetched";

/**
 * Reads a response's body and decompresses it. Counts the bytes as they arrive and again once decompressed,
 * so that a decompression bomb is stopped at its first byte too many. Throws `NotFetched` if there are more
 * than `maxBytes`, or if the encoding is unknown.
 */
export async function readBody(
  response: IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(response.headers["content-length"]) > maxBytes)
    throw new NotFetched(tooLarge(maxBytes));
  const decoder = decoderFor(response.headers["content-encoding"]);
  const chunks: Buffer[] = [];
  const capped = async function* (source: AsyncIterable<Buffer>) {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > maxBytes) throw new NotFetched(tooLarge(maxBytes));
      yield chunk;
    }
  };
  const keep = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of capped(source)) chunks.push(chunk);
  };
  await pipeline(response, capped, decoder, keep, { signal });
  return new Uint8Array(Buffer.concat(chunks));
}

/** The decoder for a Content-Encoding; `Unzip` reads both gzip and deflate. */
function decoderFor(coding = "identity"): Transform {
  const name = coding.trim().toLowerCase();
  if (["", "identity", "none"].includes(name)) return new PassThrough();
  if (["gzip", "x-gzip", "deflate"].includes(name)) return createUnzip();
  if (name === "br") return createBrotliDecompress();
  throw new NotFetched(UNKNOWN_ENCODING);
}
