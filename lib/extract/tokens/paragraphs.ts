import { datelineLength } from "./dateline";
import { isFilled, wrapWidth } from "./hard-wrapping";
import { isPageFurniture } from "./page-furniture";
import type { Token } from "./token";

/** One or more lines that belong together. Offsets count UTF-16 code units; `end` is exclusive. */
export interface Paragraph {
  start: number;
  end: number;
}

// Text from email and PDFs is hard-wrapped: a line of about this length that stops in mid-sentence
// continues on the next line.
const WRAP_MIN = 55;
const WRAP_MAX = 130;

/** Splits a text into paragraphs, one per line; hard-wrapped lines are joined. */
export function findParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  let lineStart = 0;
  const width = wrapWidth(text);
  for (let i = 0; i <= text.length; i++) {
    const lineEnd = text.indexOf("\n", i);
    i = lineEnd < 0 ? text.length : lineEnd;
    if (!isWrapped(text, lineStart, i, width)) {
      if (i > start && text.slice(start, Math.min(i, start + 400)).trim() !== "") {
        // A dateline is not part of the first sentence.
        const dateline = datelineLength(text.slice(start, Math.min(i, start + 100)));
        if (dateline > 0) paragraphs.push({ start, end: start + dateline });
        paragraphs.push({ start: start + dateline, end: i });
      }
      start = i + 1;
    }
    lineStart = i + 1;
  }
  return paragraphs;
}

// A label of a transcript or an item of a list begins a paragraph of its own.
const OWN_LINE = /^\s*(?:[-–—•*]\s|\d+[.)]\s|[\p{Lu}Q][\p{L}. ]{0,40}:\s)/u;

function isWrapped(text: string, lineStart: number, lineEnd: number, width: number): boolean {
  const length = lineEnd - lineStart;
  const isLineLong = length >= WRAP_MIN && length <= WRAP_MAX;
  if (!isLineLong && (width === 0 || length === 0 || length >= 400)) return false;
  const nextEnd = text.indexOf("\n", lineEnd + 1);
  const next = text.slice(
    lineEnd + 1,
    Math.min(nextEnd < 0 ? text.length : nextEnd, lineEnd + 400),
  );
  if (length > 0 && length < 400) {
    const line = text.slice(lineStart, lineEnd);
    if (isPageFurniture(line) || isPageFurniture(next)) return false;
    if (width > 0 && !OWN_LINE.test(next) && isFilled(line, next, width)) return true;
  }
  if (!isLineLong || lineEnd + 1 >= text.length) return false;
  const last = text[lineEnd - 1] ?? "";
  if (!/[\p{L}\p{N},;–—-]/u.test(last)) return false;
  return /[\p{Ll}\p{N}(]/u.test(text[lineEnd + 1] ?? "");
}

/** Sets the paragraph of every token. */
export function assignParagraphs(tokens: Token[], paragraphs: Paragraph[]): void {
  let paragraph = 0;
  for (const token of tokens) {
    while (paragraph + 1 < paragraphs.length && token.start >= paragraphs[paragraph]!.end)
      paragraph++;
    token.paragraph = paragraph;
  }
}
