import type { Viewer } from "@/lib/core/session/viewer";
import type { MarkedQuote } from "@/lib/sources/catalogue/schema";

/** A quotation as it is sent to the browser, without its words, which are in the text already. */
export interface ReadingQuote
  extends Omit<MarkedQuote, "exact" | "prefix" | "suffix" | "addedById"> {
  /** Whether the viewer may remove it. */
  mayRemove: boolean;
  /** Whether it may be linked to issues that the viewer can't see. */
  mayHaveOthers?: true;
}

/**
 * The quotations as they are sent to the browser. Equal parts become one shared object, which is sent only
 * once: a long article has thousands of quotations by few speakers on few issues.
 */
export function readingQuotes(
  { limits }: Pick<Viewer, "limits">,
  quotes: readonly MarkedQuote[],
  mayRemove: (quote: MarkedQuote) => boolean,
): ReadingQuote[] {
  const known = new Map<string, unknown>();
  const shared = <T>(part: T): T => {
    const key = JSON.stringify(part);
    if (!known.has(key)) known.set(key, part);
    return known.get(key) as T;
  };
  return quotes.map((marked) => {
    const { exact: _, prefix: __, suffix: ___, addedById: ____, ...quote } = marked;
    return {
      ...quote,
      mayRemove: mayRemove(marked),
      ...(limits && { mayHaveOthers: true }),
      speaker: shared(quote.speaker),
      issues: shared(quote.issues),
    };
  });
}
