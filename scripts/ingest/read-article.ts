import { readFile } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";

/** A file that was given, as the mutations take it. */
export type Article = { bytes: Uint8Array<ArrayBuffer>; fileName: string };

const OTHER_READERS = [".html", ".htm", ".pdf", ".docx", ".doc", ".rtf", ".zip"];

/** Reads a file of plain text; throws with a sentence where that cannot be. */
export async function readArticle(file: string): Promise<Article> {
  if (/^https?:/i.test(file))
    throw new Error("Addresses cannot be fetched yet. Save the article as plain text (.txt).");
  const kind = extname(file).toLowerCase();
  if (OTHER_READERS.includes(kind))
    throw new Error(`There is no reader for ${kind} files yet. Save it as plain text (.txt).`);
  // npm runs us in the project's folder, and says where the person stood.
  const path = resolve(process.env.INIT_CWD ?? ".", file);
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Error(REASONS[error.code ?? ""] ?? error.message);
  });
  return { bytes: new Uint8Array(bytes), fileName: basename(file) };
}

const REASONS: Record<string, string> = {
  ENOENT: "There is no such file.",
  EACCES: "You may not read this file.",
  EISDIR: "This is a folder. Name its files.",
};
