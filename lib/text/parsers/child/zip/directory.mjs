import { buffer } from "node:stream/consumers";
import { fromBufferPromise, getFileNameLowLevel } from "yauzl";
import { Refused, refuse } from "../refusal.mjs";

const BROKEN = "This file is broken: its directory cannot be read. Save it anew and try again.";
const END = "PK\x05\x06";
const STORED = 0;
const DEFLATED = 8;

/** A file in a zip: its size as the directory says it, and its bytes, refused if they are of another size. */
/** @typedef {{ name: string, size: number, read: () => Promise<Buffer> }} Entry */
/** @typedef {{ entries: number, entryBytes: number, totalBytes: number }} Limits */

/**
 * The central directory of a zip, within limits; nothing is inflated before it is read.
 * @param {Buffer} bytes
 * @param {Limits} limits on the number of entries and on what they inflate to, in bytes
 * @returns {Promise<Entry[]>}
 */
export async function readDirectory(bytes, limits) {
  const entries = await orBroken(async () => {
    const zip = await fromBufferPromise(withoutTail(bytes), { decodeStrings: false });
    if (zip.entryCount > limits.entries)
      refuse(
        `This file holds ${zip.entryCount} files, more than the ${limits.entries} that can be read.`,
      );
    /** @type {Entry[]} */
    const entries = [];
    for await (const entry of zip.eachEntry()) entries.push(entryOf(zip, entry));
    return entries;
  });
  checkSizes(entries, limits);
  return entries;
}

/** Some programs leave bytes behind the end of an archive. @param {Buffer} bytes */
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
    if (entry.isEncrypted()) refuse("This file is locked with a password. Save it without one.");
    if (compressionMethod !== STORED && compressionMethod !== DEFLATED)
      refuse(`“${name}” is packed in an unusual way. Pack it as a plain .zip.`);
    return orBroken(async () => buffer(await zip.openReadStreamPromise(entry)));
  };
  return { name, size: entry.uncompressedSize, read };
}

/** @param {Entry[]} entries @param {Limits} limits */
function checkSizes(entries, { entryBytes, totalBytes }) {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const largest = entries.reduce((most, { size }) => Math.max(most, size), 0);
  if (total > totalBytes || largest > entryBytes)
    refuse(
      `This file unpacks to ${megabytes(total)} MB, more than an article can be. Save its text alone.`,
    );
}

/** @param {number} bytes */
const megabytes = (bytes) => Math.ceil(bytes / 1_000_000);

/** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
async function orBroken(work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) throw error;
    return refuse(BROKEN);
  }
}
