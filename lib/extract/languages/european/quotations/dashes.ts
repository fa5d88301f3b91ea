import type { MarkedSpan } from "../../marked-spans";
import { either } from "../tables";

const OPENS = /^\s*[—–―](?=\s*[\p{L}¿¡«])/u;
// A dash that closes the reporter's words may be followed by a full stop or a comma.
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
  return spans.length === 1 ? divided(text, spans[0]!) : spans;
}

const TOLD = "(?:(?:lui|leur|me|nous)\\s|m['’]|s['’])?";
const VERB = either(
  String.raw`\p{Ll}+-(?:t-)?(?:il|elle|on|ils|elles)`,
  String.raw`(?:a\s)?\p{Ll}{3,}(?:e|it|d|ait|t|é)\s(?:(?:l[ea]|une?|son|sa|Me)\s|l['’]|M\.|Mme|\p{Lu})`,
);
// French dialogue has no closing dash: "— Jamais, | répond l'accusé.", "— Vous partez ? | demande-t-elle."
const INTERRUPTION = new RegExp(
  String.raw`[,?!…]\s(?=${TOLD}${VERB}[^,.?!»]{0,80}(?:[.,]|$))`,
  "u",
);

/** The speech that a dash opens, without the reporter’s words in it. */
function divided(text: string, span: MarkedSpan): MarkedSpan[] {
  const found = INTERRUPTION.exec(text.slice(span.start, span.end));
  if (!found) return [span];
  const comma = span.start + found.index;
  const end = found[0].startsWith(",") ? comma : comma + 1;
  const behind = text.slice(end + 2, span.end);
  const first = { ...span, end, close: end };
  const aside = /^[^,.?!]*[,.]\s+/u.exec(behind)?.[0];
  const next = aside ? end + 2 + aside.length : span.end;
  return next < span.end ? [first, { ...span, open: next, start: next }] : [first];
}
