import type { Citation } from "@/components/prose/rehype-citations";
import { placeOf, type Quote } from "@/lib/quotes/schema";

type Cited = Pick<Quote, "number" | "kind" | "exact" | "speaker"> & {
  source: Pick<Quote["source"], "id" | "publisher" | "withdrawn">;
};

/** What prose leads to by [Q12], among these quotes: null for a number that is none of them. */
export function citationsAmong(quotes: Cited[]): (number: number) => Citation | null {
  const byNumber = new Map(quotes.map((quote) => [quote.number, quote]));
  return (number) => {
    const quote = byNumber.get(number);
    if (!quote) return null;
    const marked = quote.kind === "DIRECT" || quote.kind === "MIXED";
    const { speaker, source } = quote;
    return {
      href: placeOf(quote),
      label: marked ? `“${quote.exact}”` : quote.exact,
      source: [
        ...[speaker?.name, speaker?.role, source.publisher],
        source.withdrawn && "withdrawn source",
      ]
        .filter(Boolean)
        .join(", "),
    };
  };
}
