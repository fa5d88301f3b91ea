import type { ReadDocument } from "./types";

/** The text of an article as the desk stores it: preceded by its headline if the text doesn't begin with it. */
export function withHeadline({ title, text }: ReadDocument): string {
  return title && !text.slice(0, 1000).includes(title) ? `${title}\n\n${text}` : text;
}

type Known = Pick<ReadDocument, "title" | "byline" | "publishedAt" | "publisher">;

/** The facts that a file states about itself, which override those that extraction recognises in its text. */
export function statedFacts({
  title,
  byline,
  publishedAt,
  publisher,
}: ReadDocument): Partial<Known> {
  const known = Object.entries({ title, byline, publishedAt, publisher });
  return Object.fromEntries(known.filter(([, value]) => value !== null));
}
