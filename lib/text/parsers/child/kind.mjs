import { fieldsOf, isMail, isSavedPage } from "./mail/head.mjs";
import { utf16Of } from "./text/encoding.mjs";
import {
  fromFirstElement,
  NO_ARTICLE,
  reasonAgainst,
  reasonAgainstName,
  SAVED_PAGE,
} from "./unsupported-kinds.mjs";

const HTML = /^<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|h1|p)\b/i;
const HTML_NAME = /\.x?html?$/i;
const HTML_TYPE = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const PDF_NAME = /\.pdf$/i;
const PDF_OBJECT = /\b\d+\s+\d+\s+obj\b/;
/** By its byte order mark, or by the "<" with which a page begins. UTF-32 begins in the same way. */
const UTF16 = /^(?:\xff\xfe(?!\0\0)|\xfe\xff|<\0(?!\0)|\0<)/;
const BYTE_ORDER_MARK = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/;
/** The control characters that text may have: tabs, line and page ends, and escapes. */
const TEXT_CONTROLS = new Set([9, 10, 11, 12, 13, 27]);
/** Other control characters that text may have by accident. */
const MAX_STRAY = 2;

/** @typedef {{ kind: "text" | "html" | "mail" | "pdf" | "zip" } | { kind: null, reason: string }} Kind */

/**
 * Recognises a file by its bytes. Its name and declared type only help to tell HTML and
 * email from plain text, and say how far into the file a PDF may begin. A name with the
 * ending of another kind of file is refused, whatever the bytes are.
 * @param {Uint8Array} bytes
 * @param {import("../types").FileFacts} [facts]
 * @returns {Kind}
 */
export function kindOf(bytes, facts = {}) {
  const found = kindByContent(bytes, facts);
  const reason = found.kind && reasonAgainstName(facts);
  return reason ? { kind: null, reason } : found;
}

/**
 * @param {Uint8Array} bytes
 * @param {import("../types").FileFacts} facts
 * @returns {Kind}
 */
function kindByContent(bytes, { fileName, mediaType }) {
  const start = bytes.subarray(0, 4096);
  const head = latin(start);
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return { kind: "zip" };
  const isUtf16 = UTF16.test(head) || utf16Of(start) !== null;
  const opening = (isUtf16 ? head.replaceAll("\0", "") : head).replace(BYTE_ORDER_MARK, "");
  const reason = reasonAgainst(opening);
  if (reason) return { kind: null, reason };
  const fields = fieldsOf(bytes);
  if (isMail(fields, fileName))
    return isSavedPage(fields) ? { kind: null, reason: SAVED_PAGE } : { kind: "mail" };
  if (isPdf(head, latin(bytes.subarray(-1030)), PDF_NAME.test(fileName ?? "")))
    return { kind: "pdf" };
  if (HTML.test(fromFirstElement(opening))) return { kind: "html" };
  if (!isUtf16 && isBinary(start)) return { kind: null, reason: NO_ARTICLE };
  const isNamedHtml = HTML_NAME.test(fileName ?? "") || HTML_TYPE.test(mediaType ?? "");
  return { kind: isNamedHtml && /<[a-z!/]/i.test(opening) ? "html" : "text" };
}

/** One character per byte, for patterns. @param {Uint8Array} bytes */
const latin = (bytes) => Buffer.from(bytes).toString("latin1");

/**
 * Whether bytes have more control characters than text in any encoding other than UTF-16.
 * @param {Uint8Array} head
 */
function isBinary(head) {
  const controls = head.filter((byte) => byte < 32 && !TEXT_CONTROLS.has(byte));
  return controls.includes(0) || controls.length > MAX_STRAY + head.length / 100;
}

/**
 * Some PDFs have junk before their header, or no header, and an article may mention one.
 * @param {string} head
 * @param {string} tail
 * @param {boolean} isNamed
 */
function isPdf(head, tail, isNamed) {
  if (head.startsWith("%PDF-")) return true;
  const isMarked = head.slice(0, isNamed ? undefined : 1030).includes("%PDF-");
  return PDF_OBJECT.test(head) && (isMarked || tail.includes("%%EOF"));
}
