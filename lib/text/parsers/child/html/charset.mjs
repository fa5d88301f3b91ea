import { decode, mostlyUtf8 } from "../decode.mjs";
import { dropUnparsed } from "./drop-unparsed.mjs";

const META = /<meta\b[^>]{1,500}charset\s*=\s*["']?\s*([\w:.-]+)/i;
const XML = /^\s*<\?xml\b[^>]{1,200}encoding\s*=\s*["']([\w:.-]+)/i;
const HEADER = /charset\s*=\s*"?([\w:.-]+)/i;
const MARKS = /** @type {const} */ ([
  ["\xef\xbb\xbf", "utf-8"],
  ["\xff\xfe", "utf-16le"],
  ["\xfe\xff", "utf-16be"],
  // A page begins with "<", marked or not.
  ["<\0", "utf-16le"],
  ["\0<", "utf-16be"],
]);

/** How far into a page its charset may be declared: many have scripts before it. */
const HEAD_BYTES = 65_536;

/**
 * Decodes a page: by its byte order mark, the server's charset, as UTF-8 if it is valid, by the charset that
 * the page declares, or else as windows-1252. The HTML standard (13.2.3.2) puts the page's declaration before
 * a look at the bytes, but a page saved by a browser is UTF-8, whatever it declares.
 * @param {Uint8Array} bytes
 * @param {string | null} [contentType] the Content-Type that the server declared
 * @returns {string}
 */
export function decodeHtml(bytes, contentType) {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  const marked = MARKS.find(([mark]) => head.startsWith(mark))?.[1];
  const declared = declaredCharset(head);
  return (
    decode(bytes, marked) ??
    decode(bytes, HEADER.exec(contentType ?? "")?.[1]) ??
    // Its escapes are ASCII, so it would pass for UTF-8.
    decode(bytes, declared && /^iso-2022-jp$/i.test(declared) ? declared : undefined) ??
    decode(bytes, "utf-8", true) ??
    mostlyUtf8(bytes) ??
    // A page whose meta element is readable as ASCII isn't UTF-16, whatever it declares.
    decode(bytes, declared && /^utf-?16/i.test(declared) ? "utf-8" : declared) ??
    decode(bytes, "windows-1252") ??
    ""
  );
}

/** The charset that a page declares, outside comments and scripts. @param {string} head */
const declaredCharset = (head) => META.exec(dropUnparsed(head))?.[1] ?? XML.exec(head)?.[1];
