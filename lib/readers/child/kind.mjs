const CAN_READ = "Plain text, HTML, PDF, Word (.docx) and a .zip of these can be read.";

/** What begins with these bytes is known, and not read. @type {[string, string][]} */
const OTHERS = [
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old or password-protected Office file"],
  ["{\\rtf", "an RTF file"],
  ["\x1f\x8b", "a gzip file"],
  ["7z\xbc\xaf\x27\x1c", "a 7-Zip archive"],
  ["Rar!", "a RAR archive"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["II*\0", "a picture"],
  ["MM\0*", "a picture"],
  ["RIFF", "a picture or a recording"],
  ["ID3", "a recording"],
];
const PREAMBLE = String.raw`^\s*(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*)*`;
const TAGS = "!doctype\\s+html|html|head|body|meta|title|article|main|section|div|h1|p";
const HTML = new RegExp(`${PREAMBLE}<(?:${TAGS})\\b`, "i");
const UTF16 = /^(?:\xff\xfe|\xfe\xff)/;
const HTML_NAME = /\.x?html?$/i;
const HTML_TYPE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * What a file is, by its first bytes; its name and declared type only tell HTML from plain text.
 * @param {Uint8Array} bytes
 * @param {import("../types").FileFacts} [facts]
 * @returns {{ kind: "text" | "html" | "pdf" | "zip" } | { kind: null, reason: string }}
 */
export function kindOf(bytes, { fileName, mediaType } = {}) {
  // One character a byte, so that patterns see bytes as they are.
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return { kind: "zip" };
  if (isPdf(head)) return { kind: "pdf" };
  const other = OTHERS.find(([magic]) => head.startsWith(magic));
  if (other)
    return { kind: null, reason: `This is ${other[1]}. ${CAN_READ} Save it as one of them.` };
  const opening = UTF16.test(head) ? head.replaceAll("\0", "") : head;
  const isNamedHtml = HTML_NAME.test(fileName ?? "") || HTML_TYPE.test(mediaType ?? "");
  const isMarkup = isNamedHtml && opening.includes("<");
  if (isMarkup || HTML.test(opening.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")))
    return { kind: "html" };
  if (head.includes("\0") && !UTF16.test(head))
    return { kind: null, reason: `This is not an article's file. ${CAN_READ}` };
  return { kind: "text" };
}

/** Some PDFs have junk before their header, and an article may mention one. @param {string} head */
function isPdf(head) {
  const at = head.slice(0, 1030).search(/%PDF-\d/);
  return at === 0 || (at > 0 && /\d+\s+\d+\s+obj\b/.test(head));
}
