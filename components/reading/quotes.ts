import type { MarkedQuote } from "@/lib/sources/schema";

/** What the browser is told of a quote; its words are in the text already. */
export type ReadingQuote = Omit<MarkedQuote, "exact" | "prefix" | "suffix">;

/**
 * The quotes as they are sent to the browser. What many share is one object among them, which is
 * sent once: a long article has thousands of quotes of few speakers on few issues.
 */
export function readingQuotes(quotes: readonly MarkedQuote[]): ReadingQuote[] {
  const known = new Map<string, unknown>();
  const shared = <T>(thing: T): T => {
    const key = JSON.stringify(thing);
    if (!known.has(key)) known.set(key, thing);
    return known.get(key) as T;
  };
  return quotes.map(({ exact: _, prefix: __, suffix: ___, speaker, issues, ...quote }) => ({
    ...quote,
    speaker: shared(speaker),
    issues: shared(issues),
  }));
}
