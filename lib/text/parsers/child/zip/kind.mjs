/** @typedef {import("./directory.mjs").Entry} Entry */

const USUAL_MAIN_PART = /^word\/document\d*\.xml$/;
const PART = /<(?:\w+:)?Override\b[^>]{1,1000}>/g;
const PART_NAME = /PartName\s*=\s*["']\/([^"']+)/;
const MAIN_PART = /wordprocessingml\.(?:document|template)\.main|ms-word\.\w+\.macroEnabled\.main/;

/** Formats that name themselves in their first entry. @type {[RegExp, string][]} */
const NAMED = [
  [
    /^application\/vnd\.oasis\.opendocument/,
    "This is an OpenDocument file. Save it as .docx or .txt, then try again.",
  ],
  [/^application\/epub\+zip/, "This is an e-book (EPUB). Copy what you need and paste it instead."],
];

/**
 * Whether a zip is a Word document, by the usual name of its main part or by its list of content types.
 * @param {Entry[]} entries
 */
export async function isWord(entries) {
  const names = new Set(entries.map(({ name }) => name));
  if ([...names].some((name) => USUAL_MAIN_PART.test(name))) return true;
  const types = await contentOf("[Content_Types].xml", entries);
  const parts = types.match(PART)?.filter((part) => MAIN_PART.test(part)) ?? [];
  return parts.some((part) => names.has(PART_NAME.exec(part)?.[1] ?? ""));
}

/**
 * Why a zip that isn't a Word document can't be read.
 * @param {Entry[]} entries
 * @returns {Promise<string>}
 */
export async function reasonAgainstZip(entries) {
  const named = await contentOf("mimetype", entries);
  const known = NAMED.find(([type]) => type.test(named));
  if (known) return known[1];
  return entries.some(({ name }) => name === "[Content_Types].xml")
    ? "This is an Office file, but not a Word document. Save it as .docx or .txt, then try again."
    : "This is a .zip archive. Rename it to end in .zip, and the desk will read each of its files.";
}

/** The text of one entry; empty if it is missing. @param {string} wanted @param {Entry[]} entries */
export async function contentOf(wanted, entries) {
  const bytes = await entries.find(({ name }) => name === wanted)?.read();
  return bytes?.toString("utf8") ?? "";
}
