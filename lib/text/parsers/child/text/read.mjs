import { refuse } from "../refusal.mjs";
import { NO_ARTICLE } from "../unsupported-kinds.mjs";
import { joinWrapped } from "./hard-wraps.mjs";
import { withoutPrinted } from "./printed-lines.mjs";

/**
 * Reads a plain text file, without the line breaks and page lines of the program that wrapped or printed it.
 * @param {Uint8Array} bytes UTF-8, with or without a byte order mark, or UTF-16 with one
 * @returns {import("../../types").ReadDocument}
 */
export function readPlainText(bytes) {
  const text = decode(bytes);
  if (!text.trim()) refuse("There’s no text in this article.");
  if (text.includes("\0")) refuse(NO_ARTICLE);
  const printed = withoutPrinted(text.replace(/\r\n?/g, "\n"));
  return { ...NOTHING_KNOWN, text: joinWrapped(printed.text), url: printed.url };
}

/** The facts of a file that states none. */
export const NOTHING_KNOWN = Object.freeze({
  title: null,
  byline: null,
  publishedAt: null,
  publisher: null,
  language: null,
  url: null,
});

/** @param {Uint8Array} bytes */
function decode(bytes) {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  try {
    const encoding = isLittle ? "utf-16le" : isBig ? "utf-16be" : "utf-8";
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse("This file isn’t UTF-8 text. Save it as plain text (UTF-8), then try again.");
  }
}
