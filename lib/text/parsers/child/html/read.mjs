import { Readability } from "@mozilla/readability";
import { refuse } from "../refusal.mjs";
import { decodeHtml } from "./charset.mjs";
import { documentOf } from "./document.mjs";
import { readPageMetadata, tidyByline } from "./metadata.mjs";
import { keepSources } from "./quotation-sources.mjs";
import { textOf } from "./text.mjs";

/**
 * Reads the article of a page, found by Readability.
 * @param {Uint8Array} bytes
 * @param {import("../../types").FileFacts} facts
 * @returns {import("../../types").ReadDocument}
 */
export function readHtml(bytes, { mediaType, url }) {
  const document = documentOf(decodeHtml(bytes, mediaType));
  // Read the metadata first: Readability takes the page apart.
  const metadata = readPageMetadata(document, url ?? null);
  keepSources(document);
  const found = new Readability(document, { serializer: (element) => element }).parse();
  const { text, blockQuotes } = found?.content
    ? textOf(/** @type {Element} */ (found.content))
    : { text: "", blockQuotes: [] };
  if (!text) refuse("No article was found on this page. Copy its text and paste it instead.");
  return {
    text,
    blockQuotes,
    title: found?.title?.trim() || metadata.title,
    byline: metadata.byline ?? tidyByline(found?.byline),
    publishedAt: metadata.publishedAt,
    publisher: metadata.publisher ?? (found?.siteName?.trim() || null),
    language: metadata.language,
    url: metadata.url,
  };
}
