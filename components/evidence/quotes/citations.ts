import type { Citation } from "@/components/analysis/markdown/citation";
import { packCitations } from "@/components/analysis/markdown/pack-citations";
import type { Packed } from "@/components/ui/packed-rows";
import type { Cited } from "@/lib/evidence/quotes/schema";
import { wordsOf } from "@/lib/tradecraft/evidence";

/** The most characters of a citation’s words. A longer quotation is cut; the link leads to all of it. */
const MAX_CHARACTERS = 300;

const shortened = (words: string) =>
  words.length > MAX_CHARACTERS ? `${words.slice(0, MAX_CHARACTERS).trimEnd()}…` : words;

/** These quotations as what the texts of a page cite, for CitedPage. */
export const citationsAmong = (quotes: Cited[]): Packed => packCitations(quotes.map(citationOf));

/** A quotation as a citation shows it. */
export function citationOf(quote: Cited): Citation {
  const { number, exact, speaker, source, continuedBy, gone } = quote;
  return {
    number,
    source: source.id,
    words: wordsOf({ ...quote, exact: shortened(exact) }),
    by: [
      ...[speaker?.name, speaker?.role, source.publisher],
      source.withdrawn && "withdrawn source",
      continuedBy !== null && `Q${continuedBy} in the later version`,
      gone && "gone from the later version",
    ]
      .filter(Boolean)
      .join(", "),
  };
}
