import { inflateRawSync } from "node:zlib";
import { refuse } from "./refused.mjs";

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const BROKEN = "This file is broken: its directory cannot be read. Save it anew and try again.";

/** @typedef {{ name: string, method: number, isEncrypted: boolean, packed: number, size: number, offset: number }} Entry */
/** @typedef {{ entries: number, entryBytes: number, totalBytes: number }} Limits */

/**
 * The central directory of a zip (APPNOTE 4.3.12 and 4.3.16), within limits; nothing is inflated.
 * @param {Buffer} zip
 * @param {Limits} limits on the number of entries and on what they inflate to, in bytes
 * @returns {Entry[]}
 */
export function readDirectory(zip, limits) {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== END) refuse(BROKEN);
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  // The greatest number of each field stands for "see the zip64 record", which no article needs.
  if (count === 0xffff || at === 0xffffffff) refuse("This archive is too large. Take it apart.");
  if (count > limits.entries)
    refuse(`This file holds ${count} files, more than the ${limits.entries} that can be read.`);
  /** @type {Entry[]} */
  const entries = [];
  for (let k = 0; k < count; k++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== CENTRAL) refuse(BROKEN);
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    const flags = zip.readUInt16LE(at + 8);
    entries.push({
      name: zip.toString(flags & 0x800 ? "utf8" : "latin1", at + 46, nameEnd),
      method: zip.readUInt16LE(at + 10),
      isEncrypted: (flags & 1) === 1,
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  checkSizes(entries, limits);
  return entries;
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

/**
 * One entry's bytes; refuses an entry that is not of the size that the directory says.
 * @param {Buffer} zip
 * @param {Entry} entry
 * @returns {Buffer}
 */
export function inflateEntry(zip, { name, method, isEncrypted, packed, size, offset }) {
  if (isEncrypted) refuse("This file is locked with a password. Save it without one.");
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== LOCAL) refuse(BROKEN);
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const data = zip.subarray(start, start + packed);
  if (data.length !== packed) refuse(BROKEN);
  const inflated = method === 0 ? data : method === 8 ? inflate(data, size) : null;
  if (!inflated) return refuse(`“${name}” is packed in an unusual way. Pack it as a plain .zip.`);
  if (inflated.length !== size) refuse(BROKEN);
  return inflated;
}

/** Inflates no more than the directory announced, whatever the data would grow to. @param {Buffer} data @param {number} size */
function inflate(data, size) {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return refuse(BROKEN);
  }
}
