import { NoteItem } from "@/components/analysis/notes/note-item";
import { renderNote } from "@/components/analysis/notes/render-note";
import type { ReadingThread } from "@/components/sources/reading/marks/marks";
import { ChangeMatch, MatchTools } from "@/components/sources/versions/note-matches/match-tools";
import { versionIn, WrittenAtLine } from "@/components/sources/versions/note-matches/thread-origin";
import type { UnplacedItem } from "@/components/sources/versions/note-matches/unplaced-notes";
import { WordChanges } from "@/components/sources/versions/word-changes";
import { langOf } from "@/components/ui/lang";
import { RecordBoundary } from "@/components/ui/record-boundary";
import type { Note, SourceThread, UnplacedThread } from "@/lib/analysis/notes/schema";
import type { Viewer } from "@/lib/core/session/viewer";
import type { SourceDetail } from "@/lib/sources/catalogue/schema";
import type { NoteMatchView, WrittenAt } from "@/lib/sources/versions/note-matches/schema";
import { MATCH_LABELS } from "@/lib/sources/versions/quote-matches/schema";
import type { SourceName } from "@/lib/sources/versions/schema";
import { charFragment } from "@/lib/text/anchors/char-fragment";
import { toUnits } from "@/lib/text/anchors/code-points";

interface Page {
  source: SourceDetail;
  viewer: Viewer;
  /** All versions of the article, oldest first. */
  versions: SourceName[];
}

/** The threads on an article's words and quotations, as they are sent to the browser. */
export function readingThreads(page: Page, threads: SourceThread[]): ReadingThread[] {
  const renderNotes = notesRenderer(page);
  return threads.map(({ start, end, quote, exact, origin, ...thread }) => ({
    id: thread.id,
    kind: thread.kind,
    author: thread.author,
    start,
    end,
    quote: quote?.number ?? null,
    notes: (
      <>
        {origin && (
          <Origin
            note={thread.id}
            origin={origin}
            exact={exact}
            versions={page.versions}
            language={page.source.language}
          />
        )}
        {renderNotes(thread)}
      </>
    ),
  }));
}

/** The threads of earlier versions that have no place in this one. */
export function unplacedThreads(page: Page, threads: UnplacedThread[]): UnplacedItem[] {
  const { text, language } = page.source;
  const renderNotes = notesRenderer(page);
  const unit = toUnits(text);
  return threads.map(({ origin, ...thread }) => {
    const { id } = thread;
    const { state, exact, found, leftBehind, version } = origin.match;
    return {
      id,
      leftBehind,
      thread: (
        <>
          <p className="text-xs text-secondary">
            <span className="font-medium text-ink">{MATCH_LABELS[state]}.</span>{" "}
            <WrittenAtLine
              note={id}
              origin={origin}
              versions={page.versions}
              decided={leftBehind ? "Left behind" : null}
            />
            {found && (
              <>
                {". "}
                <a href={charFragment(found)} className="link">
                  See the suggested place
                </a>
              </>
            )}
          </p>
          <div className="line-clamp-6">
            <WordChanges
              before={exact}
              after={found ? text.slice(unit(found.start), unit(found.end)) : exact}
              language={language}
            />
          </div>
          {renderNotes(thread)}
          <MatchTools
            thread={{ note: id, version }}
            candidate={found}
            leftBehind={leftBehind}
            earlier={versionIn(page.versions, origin.source)}
          />
        </>
      ),
    };
  });
}

interface OriginProps {
  note: string;
  origin: WrittenAt;
  exact: string;
  versions: SourceName[];
  language: string;
}

/** The version a thread was written on, and its words there if they differ. */
function Origin({ note, origin, exact, versions, language }: OriginProps) {
  const { match } = origin;
  return (
    <div className="text-xs text-secondary">
      <WrittenAtLine note={note} origin={origin} versions={versions} decided="Placed here" />
      {match && (
        <ChangeMatch
          thread={{ note, version: match.version }}
          earlier={versionIn(versions, origin.source)}
        />
      )}
      {match && isDifferent(match, exact) && (
        <p className="line-clamp-3 font-serif text-sm" lang={langOf(language)}>
          “{match.exact}”
        </p>
      )}
    </div>
  );
}

/** Whether someone placed it on different words. An automatic match differs at most in white space. */
const isDifferent = ({ exact, decidedBy }: NoteMatchView, here: string) =>
  decidedBy !== null && exact !== here;

/** Returns a function that renders a thread with its replies. */
function notesRenderer({ viewer }: Page) {
  return ({ answers, ...note }: Note & { answers: Note[] }) => (
    <>
      <RecordBoundary what="note">
        <OneNote note={note} viewer={viewer} />
      </RecordBoundary>
      {answers.length > 0 && (
        <ol className="mt-2 space-y-2 border-l pl-3">
          {answers.map((answer) => (
            <li key={answer.id}>
              <RecordBoundary what="note">
                <OneNote note={answer} viewer={viewer} />
              </RecordBoundary>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** Renders inside its boundary, so that a failure stays there. */
const OneNote = ({ note, viewer }: { note: Note; viewer: Viewer }) => (
  <NoteItem note={renderNote(note, viewer)} person={viewer.id} />
);
