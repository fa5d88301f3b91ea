import { validateFileName } from "yauzl";
import { kindOf } from "../kind.mjs";
import { Refused, refuse } from "../refusal.mjs";
import { readDirectory } from "./directory.mjs";
import { isWord } from "./kind.mjs";
import { ARCHIVE_LIMITS } from "./limits.mjs";

/** @typedef {import("./directory.mjs").Entry} Entry */

const MAX_NAME_LENGTH = 500;
const SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

/**
 * Unpacks an archive. Each file has its path and either its bytes or the reason why it was left out.
 * @param {Buffer} zip
 * @returns {Promise<{ name: string, bytes?: Buffer, reason?: string }[]>}
 */
export async function unpack(zip) {
  const entries = await readDirectory(zip, ARCHIVE_LIMITS);
  if (await isWord(entries)) refuse("This is a Word document. Rename it to .docx, then try again.");
  const files = entries.filter(({ name }) => !name.endsWith("/") && !SYSTEM.test(name));
  if (files.length === 0) refuse("This archive is empty.");
  return Promise.all(files.map(unpacked));
}

/** @param {Entry} entry */
async function unpacked(entry) {
  const name = [...entry.name.replaceAll("\0", "")].slice(-MAX_NAME_LENGTH).join("");
  try {
    if (validateFileName(entry.name) || entry.name.includes("\0"))
      refuse("Its name points outside the archive. Rename it.");
    const bytes = await entry.read();
    if (kindOf(bytes).kind === "zip" && !/\.docx$/i.test(entry.name))
      refuse("This is an archive inside the archive. Unpack it first.");
    return { name, bytes };
  } catch (error) {
    if (error instanceof Refused) return { name, reason: error.message };
    throw error;
  }
}
