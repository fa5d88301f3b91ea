import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { isArchive } from "../../lib/sources/ingest/schema";
import { unpackArchive } from "../../lib/text/parsers";
import { asTyped } from "../arguments";

/** What was given, under the name by which it is spoken of, as the mutations take it. */
export type Article = { name: string } & (
  | { bytes: Uint8Array<ArrayBuffer>; fileName: string }
  | { url: string }
);

/** One file of an archive that cannot be taken, and why. */
export type LeftOut = { name: string; reason: string };

/**
 * The articles of what was given: the page at an address, a file, or the files of a .zip. Throws with
 * a sentence where it cannot be read.
 */
export async function readArticles(given: string): Promise<(Article | LeftOut)[]> {
  if (/^https?:/i.test(given)) return [{ name: given, url: given }];
  const read = await readFile(asTyped(given)).catch((error: NodeJS.ErrnoException) => {
    throw new Error(REASONS[error.code ?? ""] ?? error.message);
  });
  const bytes = new Uint8Array(read);
  const article = (name: string, bytes: Uint8Array<ArrayBuffer>) => ({
    ...{ name, bytes },
    fileName: basename(name).slice(-255),
  });
  if (!isArchive(given)) return [article(basename(given), bytes)];
  const archive = await unpackArchive(bytes);
  if (!archive.ok) throw new Error(archive.reason);
  return archive.entries.map((entry) =>
    "bytes" in entry ? article(entry.name, entry.bytes) : entry,
  );
}

const REASONS: Record<string, string> = {
  ENOENT: "There is no such file.",
  EACCES: "You may not read this file.",
  EISDIR: "This is a folder. Name its files.",
};
