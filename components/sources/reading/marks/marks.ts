import type { ReactNode } from "react";
import type { ReadingQuote } from "@/components/sources/reading/margin/reading-quotes";
import type { NoteKind } from "@/lib/analysis/notes/schema";
import { QUOTE_KIND_LABELS, type QuoteKind } from "@/lib/tradecraft/evidence";

/** A thread of notes on words of the text, or on a quotation in it. */
export interface ReadingThread {
  id: string;
  start: number;
  end: number;
  kind: NoteKind;
  author: string;
  /** The number of the quotation that it is on. */
  quote: number | null;
  /** The rendered notes. */
  notes: ReactNode;
}

/** A stretch of the text with a card in the margin, in code points. */
export interface ReadingMark {
  start: number;
  end: number;
  /** Its id on the page: `q12`. */
  id: string;
  /** The id of its card in the margin: `n12`. */
  card: string;
  /** Shown beside it: the number of a quotation, the letter of a note. */
  sign: string;
  kind: QuoteKind | NoteKind;
  /** The description for screen readers. */
  label: string;
}

export const NOTE_KIND_LABELS = { NOTE: "Note", QUESTION: "Question" } as const;

export const isQuoteMark = ({ kind }: ReadingMark): boolean =>
  kind !== "NOTE" && kind !== "QUESTION";

function markOfQuote({ number, kind, start, end, speaker }: ReadingQuote): ReadingMark {
  const whose = speaker ? `, ${speaker.name}` : "";
  return {
    start,
    end,
    kind,
    id: `q${number}`,
    card: `n${number}`,
    sign: `${number}`,
    label: `${QUOTE_KIND_LABELS[kind]} ${number}${whose}`,
  };
}

function markOfThread(thread: ReadingThread, sign: string): ReadingMark {
  const { id, start, end, kind, author } = thread;
  return {
    start,
    end,
    kind,
    sign: kind === "QUESTION" ? `${sign}?` : sign,
    id: `s-${id}`,
    card: `note-${id}`,
    label: `${NOTE_KIND_LABELS[kind]} ${sign} by ${author}`,
  };
}

/** a, b, ... z, aa, ab, ... */
function letters(at: number): string {
  const letter = String.fromCharCode(97 + (at % 26));
  return at < 26 ? letter : letters(Math.floor(at / 26) - 1) + letter;
}

/** A card in the margin, and its mark. */
export type MarginItem = { mark: ReadingMark } & (
  | { quote: ReadingQuote }
  | { thread: ReadingThread }
);

/**
 * The cards of a text in its order: each quotation followed by the threads on it, and the threads on
 * words of their own.
 */
export function marginItems(quotes: ReadingQuote[], threads: ReadingThread[]): MarginItem[] {
  const quoted = new Map(quotes.map((quote) => [quote.number, markOfQuote(quote)]));
  let lettered = 0;
  const items: MarginItem[] = [
    ...quotes.map((quote) => ({ quote, mark: quoted.get(quote.number)! })),
    ...threads.map((thread) => ({
      thread,
      mark: quoted.get(thread.quote ?? -1) ?? markOfThread(thread, letters(lettered++)),
    })),
  ];
  return items.sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end);
}

/** The marks of the cards, each once. */
export const marksIn = (items: MarginItem[]): ReadingMark[] => [
  ...new Set(items.map(({ mark }) => mark)),
];
