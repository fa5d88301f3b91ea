import type { Citation } from "@/components/analysis/markdown/link-citations";
import { type Cited, placeOf } from "@/lib/evidence/quotes/schema";

/** The longest citation label in characters. A longer quotation is cut; the link leads to all of it. */
const MAX_LABEL = 300;

const shortened = (words: string) =>
  words.length > MAX_LABEL ? `${words.slice(0, MAX_LABEL).trimEnd()}…` : words;

/** Resolves a citation such as [Q12] to one of these quotations. Returns null for any other number. */
export function citationsAmong(quotes: Cited[]): (number: number) => Citation | null {
  const byNumber = new Map(quotes.map((quote) => [quote.number, quote]));
  return (number) => {
    const quote = byNumber.get(number);
    if (!quote) return null;
    const marked = quote.kind === "DIRECT" || quote.kind === "MIXED";
    const { speaker, source, continuedBy, gone } = quote;
    return {
      href: placeOf(quote),
      label: marked ? `“${shortened(quote.exact)}”` : shortened(quote.exact),
      source: [
        ...[speaker?.name, speaker?.role, source.publisher],
        source.withdrawn && "withdrawn source",
        continuedBy !== null && `Q${continuedBy} in the later version`,
        gone && "gone from the later version",
      ]
        .filter(Boolean)
        .join(", "),
    };
  };
}
