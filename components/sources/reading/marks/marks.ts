import type { ReactNode } from "react";
import type { ReadingQuote } from "@/components/sources/reading/margin/reading-quotes";
import type { NoteKind } from "@/lib/analysis/notes/schema";
import { QUOTE_KIND_LABELS, type QuoteKind } from "@/lib/tradecraft/evidence";

/** A thread of notes on words of the text, or on a quote of it. */
export interface ReadingThread {
  id: string;
  start: number;
  end: number;
  kind: NoteKind;
  author: string;
  /** The number of the quote that it is about. */
  quote: number | null;
  /** The thread as it reads. */
  notes: ReactNode;
}

/** A stretch of the text that something in the margin is about, in code points. */
export interface ReadingMark {
  start: number;
  end: number;
  /** Where it begins in the page, and what it is called everywhere: `q12`. */
  place: string;
  /** Where what stands in the margin is: `n12`. */
  note: string;
  /** What is written beside it: the number of a quote, the letter of a note. */
  sign: string;
  kind: QuoteKind | NoteKind;
  /** What a screen reader says of it. */
  label: string;
}

export const NOTE_KIND_LABELS = { NOTE: "Note", QUESTION: "Question" } as const;

export const isQuoteMark = ({ kind }: ReadingMark): boolean =>
  kind !== "NOTE" && kind !== "QUESTION";

function markOfQuote({ number, kind, start, end, speaker }: ReadingQuote): ReadingMark {
  const whose = speaker ? `, ${speaker.name}` : "";
  return {
    ...{ start, end, kind },
    place: `q${number}`,
    note: `n${number}`,
    sign: `${number}`,
    label: `${QUOTE_KIND_LABELS[kind]} ${number}${whose}`,
  };
}

function markOfThread(thread: ReadingThread, sign: string): ReadingMark {
  const { id, start, end, kind, author } = thread;
  return {
    ...{ start, end, kind },
    sign: kind === "QUESTION" ? `${sign}?` : sign,
    place: `s-${id}`,
    note: `note-${id}`,
    label: `${NOTE_KIND_LABELS[kind]} ${sign} by ${author}`,
  };
}

/** a, b, ... z, aa, ab, ... as printers number what has no number of its own. */
function letters(at: number): string {
  const letter = String.fromCharCode(97 + (at % 26));
  return at < 26 ? letter : letters(Math.floor(at / 26) - 1) + letter;
}

/** What stands in the margin beside a mark. */
export type MarginItem = { mark: ReadingMark } & (
  | { quote: ReadingQuote }
  | { thread: ReadingThread }
);

/**
 * What is said of a text, in its order: each quote and after it what was noted on it, and each
 * thread on words of its own. Those that stand in the text themselves are marked there.
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

/** The marks of the text itself, each once. */
export const marksIn = (items: MarginItem[]): ReadingMark[] => [
  ...new Set(items.map(({ mark }) => mark)),
];
