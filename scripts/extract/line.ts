import { extract, normaliseText } from "../../lib/extract";

/** An article to extract, and what is known of it besides its text. */
export interface Given {
  id: string;
  text: string;
  /** Whether the text comes from a file as it was read, and is normalised first. */
  isRaw?: boolean;
  known?: object;
}

/** The line of JSON for an article, as the README describes it. */
export function lineOf({ id, text, isRaw, known }: Given): string {
  const article = extract(isRaw ? normaliseText(text) : text);
  // Words in quotation marks without speakers are for a reviewer, not for a program.
  const quotes = article.unsupported ? [] : article.quotes;
  return `${JSON.stringify({ id, ...article, quotes, ...known })}\n`;
}
