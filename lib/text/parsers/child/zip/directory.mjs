import { buffer } from "node:stream/consumers";
import { fromBufferPromise, getFileNameLowLevel } from "yauzl";
import { Refused, refuse } from "../refusal.mjs";

const DAMAGED =
  "This file is damaged: its list of contents can’t be read. Save a new copy, then try again.";
const END = "PK\x05\x06";
const STORED = 0;
const DEFLATED = 8;

/** A file in a zip: its size according to the directory, and its bytes, refused if they have another size. */
/** @typedef {{ name: string, size: number, read: () => Promise<Buffer> }} Entry */
/** @typedef {{ entries: number, entryBytes: number, totalBytes: number }} Limits */

/**
 * Reads the central directory of a zip, within limits, before anything is decompressed.
 * @param {Buffer} bytes
 * @param {Limits} limits on the number of entries and on their decompressed size in bytes
 * @returns {Promise<Entry[]>}
 */
export async function readDirectory(bytes, limits) {
  const entries = await orDamaged(async () => {
    const zip = await fromBufferPromise(withoutTail(bytes), { decodeStrings: false });
    if (zip.entryCount > limits.entries)
      refuse(
        `This archive holds ${zip.entryCount} files; at most ${limits.entries} can be read. Split it up.`,
      );
    /** @type {Entry[]} */
    const entries = [];
    for await (const entry of zip.eachEntry()) entries.push(entryOf(zip, entry));
    return entries;
  });
  checkSizes(entries, limits);
  return entries;
}

/** Some programs leave bytes after the end of an archive. @param {Buffer} bytes */
function withoutTail(bytes) {
  const end = bytes.lastIndexOf(END, undefined, "latin1");
  if (end < 0 || end + 22 > bytes.length) return bytes;
  return bytes.subarray(0, end + 22 + bytes.readUInt16LE(end + 20));
}

/** @param {import("yauzl").ZipFile} zip @param {import("yauzl").Entry} entry @returns {Entry} */
function entryOf(zip, entry) {
  const { generalPurposeBitFlag, fileNameRaw, extraFields, compressionMethod } = entry;
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  const read = async () => {
    if (entry.isEncrypted()) refuse("This file is protected by a password. Save it without one.");
    if (compressionMethod !== STORED && compressionMethod !== DEFLATED)
      refuse(`“${name}” is compressed in an unusual way. Save it in an ordinary .zip.`);
    return orDamaged(async () => buffer(await zip.openReadStreamPromise(entry)));
  };
  return { name, size: entry.uncompressedSize, read };
}

/** @param {Entry[]} entries @param {Limits} limits */
function checkSizes(entries, { entryBytes, totalBytes }) {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const largest = entries.reduce((most, { size }) => Math.max(most, size), 0);
  if (total > totalBytes || largest > entryBytes)
    refuse(
      `This file unpacks to ${megabytes(total)} MB, too much for an article. Save its text and upload that.`,
    );
}

/** @param {number} bytes */
const megabytes = (bytes) => Math.ceil(bytes / 1_000_000);

/** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
async function orDamaged(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) throw error;
    return refuse(DAMAGED);
  }
}
