import { formatDate } from "@/components/ui/format-date";
import type { SearchResult } from "@/lib/analysis/search/schema";
import { isVerbatim, type QuoteWords, wordsOf } from "@/lib/tradecraft/evidence";

type Cited = Pick<SearchResult, "speaker" | "title" | "publisher" | "date" | "key">;

/** A quotation as it is cited outside the desk: its words, who said them, and where and when they were published. */
export function citationOf(quote: QuoteWords, result: Cited): string {
  const { speaker, title, publisher, date, key } = result;
  const { kind, assertion } = quote;
  const who = speaker ? [speaker.name, speaker.role].filter(Boolean).join(", ") : "Speaker unknown";
  const where = [title, publisher, date && formatDate(new Date(date))].filter(Boolean).join(", ");
  const words = wordsOf(quote);
  // Nobody said a passage: its words are the article's own.
  if (kind === "PASSAGE") return `${words} – in: ${where} [${key}]`;
  // "Ana Example, minister, denies: “…”"
  const said = assertion === "ASSERTED" ? `${words} – ${who}` : `${who}, ${words}`;
  return `${said}, ${isVerbatim(kind) ? "in" : "as reported in"}: ${where} [${key}]`;
}
