import type { Token } from "./token";

/** A paragraph: a run of lines that belong together. Offsets in UTF-16 code units, end exclusive. */
export interface Paragraph {
  start: number;
  end: number;
}

// Texts taken from mail and PDF are broken at a fixed width: a long line that stops in the middle
// of a sentence runs on into the next line.
const WRAP_MIN = 55;
const WRAP_MAX = 130;

/** Takes a text; gives its paragraphs: lines, with hard-wrapped ones joined. */
export function findParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  let lineStart = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && text[i] !== "\n") continue;
    if (!runsOn(text, lineStart, i)) {
      if (i > start && text.slice(start, Math.min(i, start + 400)).trim() !== "") {
        paragraphs.push({ start, end: i });
      }
      start = i + 1;
    }
    lineStart = i + 1;
  }
  return paragraphs;
}

function runsOn(text: string, lineStart: number, lineEnd: number): boolean {
  const length = lineEnd - lineStart;
  if (length < WRAP_MIN || length > WRAP_MAX || lineEnd + 1 >= text.length) return false;
  const last = text[lineEnd - 1] ?? "";
  if (!/[\p{L}\p{N},;–—-]/u.test(last)) return false;
  return /[\p{Ll}\p{N}(]/u.test(text[lineEnd + 1] ?? "");
}

/** Notes on every token which paragraph it stands in. */
export function assignParagraphs(tokens: Token[], paragraphs: Paragraph[]): void {
  let paragraph = 0;
  for (const token of tokens) {
    while (paragraph + 1 < paragraphs.length && token.start >= paragraphs[paragraph]!.end)
      paragraph++;
    token.paragraph = paragraph;
  }
}
