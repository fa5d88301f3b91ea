import { readDate } from "@/components/ui/read-date";

/** The start or end of a period as people type it ("edition 12", "1 Nov 2026"), as an address has it. */
export function typedEnd(text: string): string {
  const typed = text.trim();
  const [, number] = /^(?:edition\s*|no\.?\s*|#)?(\d{1,9})$/i.exec(typed) ?? [];
  return number ?? readDate(typed).iso ?? typed;
}
