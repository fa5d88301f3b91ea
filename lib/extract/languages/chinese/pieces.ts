import { type MarkedSpan, type Marks, markedSpans } from "../marked-spans";

/** A clause between two commas or stops, or a quotation. Offsets count UTF-16 code units. */
export interface Piece {
  start: number;
  end: number;
  /** The mark that ends a clause: a comma, colon or stop; empty before a quotation. */
  mark: "，" | "：" | "。" | "";
  /** The number of its sentence in the paragraph. */
  sentence: number;
  quote: MarkedSpan | null;
}

const STOPS = /[。！？!?；;\n]/u;
const MARKS = /[，,：:。！？!?；;\n]/gu;
// Headlines have no commas: 渔业会谈结束 | 韩方称…, 会谈结束｜中方：….
const HEADLINE_MARKS =
  /[，,：:。！？!?；;\n|｜]|(?<=\p{Script=Han}|[”」』])\s+(?=\p{Script=Han})/gu;

/** Divides a paragraph into clauses and quotations. */
export function piecesOf(text: string, start: number, end: number, quotes: MarkedSpan[]): Piece[] {
  const pieces: Piece[] = [];
  let sentence = 0;
  const marks = isHeadline(text, start, end, quotes) ? HEADLINE_MARKS : MARKS;
  const clauses = (from: number, to: number) => {
    let at = from;
    const push = (last: number, mark: Piece["mark"]) => {
      let first = at;
      while (first < last && /\s/.test(text[first]!)) first++;
      if (first < last) pieces.push({ start: first, end: last, mark, sentence, quote: null });
      // 」，他說: the comma after a quotation does not end a clause.
      else if (pieces.length > 0 && mark !== "" && last === from) closeBy(pieces.at(-1)!, mark);
    };
    for (const { 0: mark, index } of text.slice(from, to).matchAll(marks)) {
      const position = from + index;
      // 2,000 and 10:30 are numbers.
      if (/[,:：]/.test(mark) && /\d/.test(text[position + 1] ?? "")) {
        if (mark !== "：" || /\d/.test(text[position - 1] ?? "")) continue;
      }
      const stop = STOPS.test(mark);
      push(position, stop ? "。" : mark === "：" || mark === ":" ? "：" : "，");
      if (stop && pieces.length > 0) sentence++;
      at = position + 1;
    }
    push(to, to === end ? "。" : "");
  };
  let from = start;
  for (const quote of quotes) {
    clauses(from, quote.open);
    pieces.push({ start: quote.start, end: quote.end, mark: "", sentence, quote });
    // “...。”: the stop inside also ends the sentence around it.
    if (/[。！？!?…]/u.test(text[quote.end - 1]!)) sentence++;
    from = quote.close;
  }
  clauses(from, end);
  return pieces;
}

/** Whether no full stop ends any of the words outside quotation marks. */
function isHeadline(text: string, start: number, end: number, quotes: MarkedSpan[]): boolean {
  const ends = [...quotes.map(({ open }) => open), end];
  const starts = [start, ...quotes.map(({ close }) => close)];
  return starts.every((from, k) => !text.slice(from, ends[k]).includes("。"));
}

function closeBy(piece: Piece, mark: Piece["mark"]): void {
  if (piece.quote) piece.mark = mark;
}

// Titles of works, 《》, are not quotations.
const QUOTING: Marks = ["“”", "「」", "『』", '""', "‘’", "＂＂", "〝〞"];

/** The words in quotation marks between two positions. */
export const quotedIn = (text: string, start: number, end: number): MarkedSpan[] =>
  markedSpans(text, start, end, QUOTING);
