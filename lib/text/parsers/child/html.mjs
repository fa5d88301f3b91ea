import { Readability } from "@mozilla/readability";
import { decodeHtml } from "./charset.mjs";
import { pageOf } from "./page.mjs";
import { readPageFacts, tidyByline } from "./page-facts.mjs";
import { textOf } from "./page-text.mjs";
import { refuse } from "./refused.mjs";

/**
 * The article of a page, found by Readability.
 * @param {Uint8Array} bytes
 * @param {import("../types").FileFacts} facts
 * @returns {import("../types").ReadDocument}
 */
export function readHtml(bytes, { mediaType, url }) {
  const document = pageOf(decodeHtml(bytes, mediaType));
  // Readability takes the page apart: what the page says of itself is read first.
  const known = readPageFacts(document, url ?? null);
  const found = new Readability(document, { serializer: (element) => element }).parse();
  const text = found?.content ? textOf(/** @type {Element} */ (found.content)) : "";
  if (!text) refuse("No article was found on this page. Copy its text and paste it.");
  return {
    text,
    title: found?.title?.trim() || known.title,
    byline: known.byline ?? tidyByline(found?.byline),
    publishedAt: known.publishedAt,
    publisher: known.publisher ?? (found?.siteName?.trim() || null),
    language: known.language,
    url: known.url,
  };
}
