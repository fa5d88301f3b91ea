import type { MarkedSpan } from "../marked-spans";

const OPENS = /^\s*[—–―](?=\s*[\p{L}¿¡«])/u;
// A dash that closes the reporter's words may be followed by a point or comma.
const DASH = /\s[—–―](?=\p{Ll})|[—–―][.,;:]?\s(?=\p{L}|¿|¡)/gu;

/**
 * Speech set off by dashes, as in Spanish and French: "—No iremos —dijo Ana—. Es tarde." Returns the spoken
 * parts of a paragraph that begins with a dash, or none.
 */
export function dashSpans(text: string, start: number, end: number): MarkedSpan[] {
  const lead = OPENS.exec(text.slice(start, end));
  if (!lead) return [];
  const spans: MarkedSpan[] = [];
  let from = start + lead[0].length;
  let spoken = true;
  const push = (to: number) => {
    const words = text.slice(from, to);
    const trimmed = words.trim();
    if (spoken && trimmed !== "") {
      const at = from + words.indexOf(trimmed);
      spans.push({ open: at, start: at, end: at + trimmed.length, close: to });
    }
  };
  for (const dash of text.slice(from, end).matchAll(DASH)) {
    const at = start + lead[0].length + dash.index;
    push(at);
    from = at + dash[0].length;
    spoken = !spoken;
  }
  push(end);
  return spans;
}
