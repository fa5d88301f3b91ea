import { withoutControls } from "../decode.mjs";
import { decodeHtml } from "../html/charset.mjs";
import { documentOf } from "../html/document.mjs";
import { readPageMetadata } from "../html/metadata.mjs";
import { keepSources } from "../html/quotation-sources.mjs";
import { readHtml } from "../html/read.mjs";
import { textOf } from "../html/text.mjs";
import { Refused } from "../refusal.mjs";
import { readPlainText } from "../text/read.mjs";

/** How many times as long as the page the plain text must be to be read in its place. */
const MIN_TIMES = 1.5;
/** The share of a whole page that its article must be: what is left out of a newsletter would be other articles. */
const MIN_SHARE = 0.85;
const HIDDEN = '[hidden], [style*="display:none"], [style*="visibility:hidden"]';
const WEB_ADDRESS = /<?https?:\/\/\S+/g;

/** @typedef {import("../../types").ReadDocument} ReadDocument */

/**
 * Reads the body of an email: its HTML as a web page is read, or its plain text if there is no HTML, or if the text
 * says much more, as when the HTML is mostly pictures. Null if there is neither.
 * @param {Pick<import("postal-mime").Email, "html" | "text">} email
 * @returns {ReadDocument | null}
 */
export function readBody({ html, text }) {
  const page = html ? readPage(utf8(html)) : null;
  const plain = text ? orNull(() => readPlainText(utf8(text.trim()))) : null;
  if (!page || !plain) return page ?? plain;
  return lengthOf(plain) > MIN_TIMES * lengthOf(page) ? plain : page;
}

/**
 * The article of a page, or all of its text if that is one of several or there is none. Null if there is no text.
 * @param {Uint8Array} bytes
 * @returns {ReadDocument | null}
 */
function readPage(bytes) {
  const mediaType = "text/html; charset=utf-8";
  const document = documentOf(decodeHtml(bytes, mediaType));
  const metadata = readPageMetadata(document, null);
  for (const element of document.body.querySelectorAll(HIDDEN)) element.remove();
  keepSources(document);
  const whole = textOf(document.body);
  const article = orNull(() => readHtml(bytes, { mediaType }));
  if (article && lengthOf(article) >= MIN_SHARE * lengthOf(whole)) return article;
  return whole.text ? { ...metadata, ...article, ...whole } : null;
}

/** @param {string} text as the library decoded it */
const utf8 = (text) => new TextEncoder().encode(withoutControls(text));

/** The length of a text, without the addresses that stand for links. @param {Pick<ReadDocument, "text">} document */
const lengthOf = ({ text }) => text.replace(WEB_ADDRESS, "").replace(/\s+/g, " ").length;

/** @param {() => ReadDocument} read */
function orNull(read) {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
