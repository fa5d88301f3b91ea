import { formatDate } from "@/components/ui/format-date";
import { isDay } from "@/lib/core/http/params";
import { readDate } from "@/lib/text/dates/read-date";

/**
 * Turns the start or end of a period as people type it ("edition 12", "1 Nov 2026") into the form used in an address.
 */
export function typedEnd(text: string): string {
  const typed = text.trim();
  const [, number] = /^(?:edition\s*|no\.?\s*|#)?(\d{1,9})$/i.exec(typed) ?? [];
  return number ?? readDate(typed).iso ?? typed;
}

/** The same, as its field shows it: a day as people write it, if it would be read again. */
export function shownEnd(end: string): string {
  const shown = isDay(end) ? formatDate(new Date(end)) : end;
  return typedEnd(shown) === end ? shown : end;
}
