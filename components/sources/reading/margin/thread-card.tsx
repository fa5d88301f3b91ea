import {
  NOTE_KIND_LABELS,
  type ReadingMark,
  type ReadingThread,
} from "@/components/sources/reading/marks/marks";

interface ThreadCardProps {
  thread: ReadingThread;
  /** The mark that it is beside: its own, or that of its quotation. */
  mark: ReadingMark;
  /** Returns the words between two code points. */
  words: (start: number, end: number) => string;
}

/** A thread of notes in the margin. */
export function ThreadCard({ thread, mark, words }: ThreadCardProps) {
  const { start, end, kind, quote, notes } = thread;
  return (
    <li
      data-mark={mark.id}
      data-at={start}
      className="margin-card border-l-2 border-transparent py-0.5 pl-3 text-sm outline-offset-2 max-lg:mt-5 print:mt-5!"
    >
      <p className="break-after-avoid text-xs text-secondary">
        <a href={`#${mark.id}`} className="link mr-2 font-medium">
          {quote === null ? mark.sign : `Q${quote}`}
        </a>
        {NOTE_KIND_LABELS[kind]}
      </p>
      <p className="line-clamp-3 break-after-avoid font-serif text-base lg:hidden print:line-clamp-none">
        {words(start, end)}
      </p>
      {notes}
    </li>
  );
}
