import { validateFileName } from "yauzl";
import { kindOf } from "../kind.mjs";
import { Refused, refuse } from "../refusal.mjs";
import { readDirectory } from "./directory.mjs";
import { isWord } from "./kind.mjs";

/** @typedef {import("./directory.mjs").Entry} Entry */

const LIMITS = { entries: 200, entryBytes: 10_000_000, totalBytes: 40_000_000 };
const MAX_NAME = 500;
const SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/;

/**
 * The files of an archive by their paths, each with its bytes or the reason why it is left out.
 * @param {Buffer} zip
 * @returns {Promise<{ name: string, bytes?: Buffer, reason?: string }[]>}
 */
export async function unpack(zip) {
  const entries = await readDirectory(zip, LIMITS);
  if (await isWord(entries)) refuse("This is a Word document. Bring it in as .docx.");
  const files = entries.filter(({ name }) => !name.endsWith("/") && !SYSTEM.test(name));
  if (files.length === 0) refuse("There are no files in this archive.");
  return Promise.all(files.map(unpacked));
}

/** @param {Entry} entry */
async function unpacked(entry) {
  const name = [...entry.name.replaceAll("\0", "")].slice(-MAX_NAME).join("");
  try {
    if (validateFileName(entry.name) || entry.name.includes("\0"))
      refuse("Its name points out of the archive. Rename it.");
    const bytes = await entry.read();
    if (kindOf(bytes).kind === "zip" && !/\.docx$/i.test(entry.name))
      refuse("This is an archive within the archive. Unpack it first.");
    return { name, bytes };
  } catch (error) {
    if (error instanceof Refused) return { name, reason: error.message };
    throw error;
  }
}
