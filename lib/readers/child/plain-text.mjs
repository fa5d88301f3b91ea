import { refuse } from "./refused.mjs";

/**
 * A plain text file.
 * @param {Uint8Array} bytes UTF-8, with or without a byte order mark
 * @returns {import("../types").ReadDocument}
 */
export function readPlainText(bytes) {
  return { ...NOTHING_KNOWN, text: decode(bytes) };
}

/** What a file says that says nothing of itself. */
export const NOTHING_KNOWN = Object.freeze({
  ...{ title: null, byline: null, publishedAt: null, publisher: null, language: null, url: null },
});

/** @param {Uint8Array} bytes */
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse("This file is not UTF-8 text. Save it as plain text (UTF-8) and try again.");
  }
}
