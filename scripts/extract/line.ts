import { extract } from "../../lib/extract";
import { extractDocument } from "../../lib/text/offload/extract-document";
import type { ReadDocument } from "../../lib/text/parsers/types";

/** An article to extract: a text, which is kept as it is, or a file as it was read. */
export type Given = { id: string } & ({ text: string } | { document: ReadDocument });

/** The line of JSON for an article, as the README describes it. */
export function lineOf({ id, ...given }: Given): string {
  const article = "document" in given ? extractDocument(given.document) : extract(given.text);
  // Words in quotation marks without speakers are for a reviewer, not for a program.
  const quotes = article.unsupported ? [] : article.quotes;
  return `${JSON.stringify({ id, ...article, quotes })}\n`;
}
