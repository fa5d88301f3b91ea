import type { ReadDocument } from "./types";

/** The text of an article as the desk keeps it: a headline that stands apart from it comes first. */
export function withHeadline({ title, text }: ReadDocument): string {
  return title && !text.slice(0, 1000).includes(title) ? `${title}\n\n${text}` : text;
}

type Known = Pick<ReadDocument, "title" | "byline" | "publishedAt" | "publisher">;

/** What a file says of itself, where it does: it wins over what is recognised in its text. */
export function statedFacts({
  title,
  byline,
  publishedAt,
  publisher,
}: ReadDocument): Partial<Known> {
  const known = Object.entries({ title, byline, publishedAt, publisher });
  return Object.fromEntries(known.filter(([, value]) => value !== null));
}
