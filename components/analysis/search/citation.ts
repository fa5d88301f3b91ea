import { formatDate } from "@/components/ui/format-date";
import type { SearchResult } from "@/lib/analysis/search/schema";

/** A quotation as it is cited outside the desk: its words, who said them, and where and when they were published. */
export function citationOf({ exact, speaker, title, publisher, date, key }: SearchResult): string {
  const who = speaker ? [speaker.name, speaker.role].filter(Boolean).join(", ") : "Speaker unknown";
  const where = [title, publisher, date && formatDate(new Date(date))].filter(Boolean).join(", ");
  return `“${exact}” – ${who}, in: ${where} [${key}]`;
}
