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

/** How far in a page may say what it is: scripts come before it on many. */
const HEAD_BYTES = 65_536;
/** How many characters beyond ASCII must be well formed for each that is not. */
const WELL_FORMED = 4;

/**
 * A page's bytes as text: by its byte order mark, the server's word, by being UTF-8, by the page's
 * own word, else as windows-1252. The HTML standard (13.2.3.2) has the page's word before a look
 * at the bytes; but a page saved by a browser is UTF-8 now, whatever it said once.
 * @param {Uint8Array} bytes
 * @param {string | null} [contentType] as the server declared it
 * @returns {string}
 */
export function decodeHtml(bytes, contentType) {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  const marked = MARKS.find(([mark]) => head.startsWith(mark))?.[1];
  const own = ownWord(head);
  return (
    decode(bytes, marked) ??
    decode(bytes, HEADER.exec(contentType ?? "")?.[1]) ??
    // Its escapes are ASCII, and so UTF-8 too.
    decode(bytes, own && /^iso-2022-jp$/i.test(own) ? own : undefined) ??
    decode(bytes, "utf-8", true) ??
    mostlyUtf8(bytes) ??
    // A page whose meta element can be read as ASCII is not UTF-16, whatever it says.
    decode(bytes, own && /^utf-?16/i.test(own) ? "utf-8" : own) ??
    decode(bytes, "windows-1252") ??
    ""
  );
}

/** What a page says of its characters, but for what a comment or a script says. @param {string} head */
const ownWord = (head) => META.exec(trimHtml(head))?.[1] ?? XML.exec(head)?.[1];

/** UTF-8 that was cut off, or has a piece of something else in it. @param {Uint8Array} bytes */
function mostlyUtf8(bytes) {
  const text = decode(bytes, "utf-8") ?? "";
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const beyond = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
  return beyond - broken > WELL_FORMED * broken ? text : null;
}

/** Null for a label that is none, and for bytes that must fit and do not. @param {Uint8Array} bytes @param {string | undefined} label */
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
