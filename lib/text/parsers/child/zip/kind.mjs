/** @typedef {import("./directory.mjs").Entry} Entry */

const USUAL = /^word\/document\d*\.xml$/;
const PART = /<(?:\w+:)?Override\b[^>]{1,1000}>/g;
const PART_NAME = /PartName\s*=\s*["']\/([^"']+)/;
const MAIN_PART = /wordprocessingml\.(?:document|template)\.main|ms-word\.\w+\.macroEnabled\.main/;

/** What calls itself this in its first entry is no archive. @type {[RegExp, string][]} */
const NAMED = [
  [
    /^application\/vnd\.oasis\.opendocument/,
    "This is an OpenDocument file. Save it as .docx or .txt.",
  ],
  [
    /^application\/epub\+zip/,
    "This is an electronic book (EPUB). Copy what you need of it and paste it.",
  ],
];

/**
 * Whether a zip is a Word document: by the usual name of its main part, or by what it says of its parts.
 * @param {Entry[]} entries
 */
export async function isWord(entries) {
  const names = new Set(entries.map(({ name }) => name));
  if ([...names].some((name) => USUAL.test(name))) return true;
  const types = await contentOf("[Content_Types].xml", entries);
  const parts = types.match(PART)?.filter((part) => MAIN_PART.test(part)) ?? [];
  return parts.some((part) => names.has(PART_NAME.exec(part)?.[1] ?? ""));
}

/**
 * Why a zip that is no Word document is not read as one.
 * @param {Entry[]} entries
 * @returns {Promise<string>}
 */
export async function reasonAgainstZip(entries) {
  const named = await contentOf("mimetype", entries);
  const known = NAMED.find(([type]) => type.test(named));
  if (known) return known[1];
  return entries.some(({ name }) => name === "[Content_Types].xml")
    ? "This is an Office file, but not a Word document. Save its text as .docx or .txt."
    : "This is a .zip archive. Bring it in as a .zip, and each of its files is read.";
}

/** The text of one entry; empty if it is missing. @param {string} wanted @param {Entry[]} entries */
export async function contentOf(wanted, entries) {
  const bytes = await entries.find(({ name }) => name === wanted)?.read();
  return bytes?.toString("utf8") ?? "";
}
