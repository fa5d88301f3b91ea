import { formatDate } from "@/components/ui/format-date";
import type { SearchResult } from "@/lib/analysis/search/schema";
import { isVerbatim, type QuoteWords, wordsOf } from "@/lib/tradecraft/evidence";

type Cited = Pick<SearchResult, "speaker" | "title" | "publisher" | "date" | "key">;

/** A quotation as it is cited outside the desk: its words, who said them, and where and when they were published. */
export function citationOf(quote: QuoteWords, result: Cited): string {
  const { speaker, title, publisher, date, key } = result;
  const who = speaker ? [speaker.name, speaker.role].filter(Boolean).join(", ") : "Speaker unknown";
  const where = [title, publisher, date && formatDate(new Date(date))].filter(Boolean).join(", ");
  const words = wordsOf(quote);
  // "Ana Example, minister, denies: “…”"
  const said = quote.assertion === "ASSERTED" ? `${words} – ${who}` : `${who}, ${words}`;
  return `${said}, ${isVerbatim(quote.kind) ? "in" : "as reported in"}: ${where} [${key}]`;
}
