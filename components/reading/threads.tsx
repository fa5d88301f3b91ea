import { NoteItem } from "@/components/notes/note-item";
import { citationsAmong } from "@/components/quotes/citations";
import type { Viewer } from "@/lib/auth";
import type { SourceThread } from "@/lib/notes/schema";
import type { SourceDetail } from "@/lib/sources/schema";
import type { ReadingThread } from "./marks";

/** The threads on an article's words and quotes, as they are sent to the browser. */
export function readingThreads(
  source: SourceDetail,
  threads: SourceThread[],
  viewer: Viewer,
): ReadingThread[] {
  const cite = citationsIn(source);
  return threads.map(({ start, end, quote, answers, exact: _, ...note }) => ({
    ...{ id: note.id, kind: note.kind, author: note.author, start, end },
    quote: quote?.number ?? null,
    notes: (
      <>
        <NoteItem note={note} viewer={viewer} cite={cite} />
        {answers.length > 0 && (
          <ol className="mt-2 space-y-2 border-l pl-3">
            {answers.map((answer) => (
              <li key={answer.id}>
                <NoteItem note={answer} viewer={viewer} cite={cite} />
              </li>
            ))}
          </ol>
        )}
      </>
    ),
  }));
}

/** What [Q12] leads to, among the quotes of the article itself. */
function citationsIn({ id, publisher, status, quotes }: SourceDetail) {
  const source = { id, publisher, withdrawn: status === "WITHDRAWN" };
  return citationsAmong(quotes.map((quote) => ({ ...quote, source })));
}
