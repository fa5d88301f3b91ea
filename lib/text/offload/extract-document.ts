import { extract, type IssueTerms, normaliseText, senderFacts } from "@/lib/extract";
import type { ExtractedArticle } from "@/lib/extract/types";
import { statedFacts, withHeadline } from "../parsers/stated-facts";
import type { ReadDocument } from "../parsers/types";
import { markBlockQuotes } from "./block-quotes";

/** The text of a document as the desk keeps it. */
export const textOf = (document: ReadDocument): string => normaliseText(withHeadline(document));

/**
 * Extracts a document that was parsed from a file, with its block quotations. What the file states about itself overrides
 * what its text says.
 *
 * @param issues the desk's issues; without them, those that a new desk has
 */
export function extractDocument(document: ReadDocument, issues?: IssueTerms[]): ExtractedArticle {
  const text = textOf(document);
  const { marked, unmarked } = markBlockQuotes(text, document.blockQuotes);
  const read = extract(marked, issues);
  const sender = senderFacts(document.sender ?? null);
  return {
    ...read,
    text,
    quotes: read.quotes.map(unmarked),
    // Whoever signs the text wrote it, rather than who sent it.
    byline: read.byline ?? sender.byline,
    publisher: sender.publisher ?? read.publisher,
    ...statedFacts(document),
  };
}
