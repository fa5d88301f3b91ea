import { refuse } from "../refusal.mjs";
import { NO_ARTICLE } from "../unsupported-kinds.mjs";
import { decodeText } from "./encoding.mjs";
import { joinWrapped } from "./hard-wraps.mjs";
import { withoutPrinted } from "./printed-lines.mjs";

/**
 * Reads a plain text file, without the line breaks and page lines of the program that wrapped or printed it.
 * @param {Uint8Array} bytes in any encoding that is recognised
 * @returns {import("../../types").ReadDocument}
 */
export function readPlainText(bytes) {
  const decoded = decodeText(bytes);
  if (!decoded)
    return refuse(
      "The encoding of this file wasn’t recognised. Save it as plain text (UTF-8), then try again.",
    );
  const { text, charset } = decoded;
  if (!text.trim()) refuse("There’s no text in this article.");
  if (text.includes("\0")) refuse(NO_ARTICLE);
  const printed = withoutPrinted(text.replace(/\r\n?/g, "\n"));
  return { ...NOTHING_KNOWN, text: joinWrapped(printed.text), url: printed.url, charset };
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
