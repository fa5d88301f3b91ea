import { kindOf } from "./kind.mjs";
import { Refused, refuse } from "./refused.mjs";
import { inflateEntry, readDirectory } from "./zip-directory.mjs";
import { isWord } from "./zip-kind.mjs";

const LIMITS = { entries: 200, entryBytes: 10_000_000, totalBytes: 40_000_000 };
const MAX_NAME = 500;
const UNSAFE = /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i;
const SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

/**
 * The files of an archive by their paths, each with its bytes or the reason why it is left out.
 * @param {Buffer} zip
 * @returns {{ name: string, bytes?: Buffer, reason?: string }[]}
 */
export function unpack(zip) {
  const entries = readDirectory(zip, LIMITS);
  if (isWord(zip, entries)) refuse("This is a Word document. Bring it in as .docx.");
  const files = entries.filter(({ name }) => !name.endsWith("/") && !SYSTEM.test(name));
  if (files.length === 0) refuse("There are no files in this archive.");
  return files.map((entry) => {
    const path = entry.name.replaceAll("\\", "/").replaceAll("\0", "");
    const name = [...path].slice(-MAX_NAME).join("");
    try {
      if (UNSAFE.test(entry.name)) refuse("Its name points out of the archive. Rename it.");
      return { name, bytes: fileOf(zip, entry) };
    } catch (error) {
      if (error instanceof Refused) return { name, reason: error.message };
      throw error;
    }
  });
}

/** @param {Buffer} zip @param {import("./zip-directory.mjs").Entry} entry */
function fileOf(zip, entry) {
  const bytes = inflateEntry(zip, entry);
  const isArchive = kindOf(bytes).kind === "zip" && !/\.docx$/i.test(entry.name);
  return isArchive ? refuse("This is an archive within the archive. Unpack it first.") : bytes;
}
