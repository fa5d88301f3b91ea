import { Readability } from "@mozilla/readability";
import { refuse } from "../refusal.mjs";
import { decodeHtml } from "./charset.mjs";
import { documentOf } from "./document.mjs";
import { readPageMetadata, tidyByline } from "./metadata.mjs";
import { textOf } from "./text.mjs";

/**
 * The article of a page, found by Readability.
 * @param {Uint8Array} bytes
 * @param {import("../../types").FileFacts} facts
 * @returns {import("../../types").ReadDocument}
 */
export function readHtml(bytes, { mediaType, url }) {
  const document = documentOf(decodeHtml(bytes, mediaType));
  // Readability takes the page apart: what the page says of itself is read first.
  const known = readPageMetadata(document, url ?? null);
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
