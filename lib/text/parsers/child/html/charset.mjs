import { trimHtml } from "./trim.mjs";

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

/** What windows-1252 has at 0x80 to 0x9f. Node 20 decodes these as control characters. */
const C1 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** How far into a page its charset may be declared: many have scripts before it. */
const HEAD_BYTES = 65_536;
/** How many non-ASCII characters must be well formed for each one that is broken. */
const MIN_WELL_FORMED = 4;

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
const declaredCharset = (head) => META.exec(trimHtml(head))?.[1] ?? XML.exec(head)?.[1];

/** Decodes UTF-8 that is cut off or has a few broken bytes; null if it has many. @param {Uint8Array} bytes */
function mostlyUtf8(bytes) {
  const text = decode(bytes, "utf-8") ?? "";
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const nonAscii = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  return nonAscii - broken > MIN_WELL_FORMED * broken ? text : null;
}

/**
 * Null for an unknown label and, if `fatal`, for invalid bytes.
 * @param {Uint8Array} bytes
 * @param {string | undefined} label
 */
function decode(bytes, label, fatal = false) {
  if (!label) return null;
  try {
    const decoder = new TextDecoder(label, { fatal });
    const text = decoder.decode(bytes);
    if (decoder.encoding !== "windows-1252") return text;
    return text.replace(/[\x80-\x9f]/g, (control) => C1[control.charCodeAt(0) - 0x80] ?? control);
  } catch {
    return null;
  }
}
