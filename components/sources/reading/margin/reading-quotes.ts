import type { MarkedQuote } from "@/lib/sources/catalogue/schema";

/** What the browser is told of a quote; its words are in the text already. */
export interface ReadingQuote
  extends Omit<MarkedQuote, "exact" | "prefix" | "suffix" | "addedById"> {
  /** Whether the viewer may take it back. */
  mayRemove: boolean;
}

/**
 * The quotes as they are sent to the browser. What many share is one object among them, which is
 * sent once: a long article has thousands of quotes of few speakers on few issues.
 */
export function readingQuotes(
  quotes: readonly MarkedQuote[],
  mayRemove: (quote: MarkedQuote) => boolean,
): ReadingQuote[] {
  const known = new Map<string, unknown>();
  const shared = <T>(thing: T): T => {
    const key = JSON.stringify(thing);
    if (!known.has(key)) known.set(key, thing);
    return known.get(key) as T;
  };
  return quotes.map((marked) => {
    const { exact: _, prefix: __, suffix: ___, addedById: ____, ...quote } = marked;
    return {
      ...quote,
      mayRemove: mayRemove(marked),
      speaker: shared(quote.speaker),
      issues: shared(quote.issues),
    };
  });
}
