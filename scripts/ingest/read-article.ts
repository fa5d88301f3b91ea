import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { isArchive } from "../../lib/sources/ingest/limits";
import { unpackArchive } from "../../lib/text/parsers";
import { resolveTyped, whyUnreadable } from "../typed-paths";

/** An article to ingest, with the name by which messages refer to it. */
export type Article = { name: string } & (
  | { bytes: Uint8Array<ArrayBuffer>; fileName: string }
  | { url: string }
);

/** A file of an archive that can't be read, and why. */
type LeftOut = { name: string; reason: string };

/**
 * The articles of an argument: the page at an address, a file, or the files of a .zip. Throws an error with a
 * reason if it can't be read.
 */
export async function readArticles(given: string): Promise<(Article | LeftOut)[]> {
  if (/^https?:/i.test(given)) return [{ name: given, url: given }];
  const read = await readFile(resolveTyped(given)).catch((error: NodeJS.ErrnoException) => {
    throw new Error(whyUnreadable(error));
  });
  const bytes = new Uint8Array(read);
  const article = (name: string, bytes: Uint8Array<ArrayBuffer>) => ({
    name,
    bytes,
    fileName: basename(name).slice(-255),
  });
  if (!isArchive(given)) return [article(basename(given), bytes)];
  const archive = await unpackArchive(bytes);
  if (!archive.ok) throw new Error(archive.reason);
  return archive.entries.map((entry) =>
    "bytes" in entry ? article(entry.name, entry.bytes) : entry,
  );
}
