import { readFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import { unpackArchive } from "../../lib/readers";

/** A file that was given, as the mutations take it. */
export type Article = { bytes: Uint8Array<ArrayBuffer>; fileName: string };

/** One file of an archive that cannot be taken, and why. */
export type LeftOut = { fileName: string; reason: string };

/** The articles of a file: itself, or the files of a .zip. Throws with a sentence where it cannot be read. */
export async function readArticles(file: string): Promise<(Article | LeftOut)[]> {
  if (/^https?:/i.test(file))
    throw new Error("Addresses cannot be fetched yet. Save the page (.html) and give its file.");
  // npm runs us in the project's folder, and says where the person stood.
  const path = resolve(process.env.INIT_CWD ?? ".", file);
  const read = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Error(REASONS[error.code ?? ""] ?? error.message);
  });
  const bytes = new Uint8Array(read);
  if (extname(file).toLowerCase() !== ".zip") return [{ bytes, fileName: basename(file) }];
  const archive = await unpackArchive(bytes);
  if (!archive.ok) throw new Error(archive.reason);
  return archive.entries.map(({ name, ...entry }) => ({ fileName: name, ...entry }));
}

const REASONS: Record<string, string> = {
  ENOENT: "There is no such file.",
  EACCES: "You may not read this file.",
  EISDIR: "This is a folder. Name its files.",
};
