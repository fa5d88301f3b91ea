import type { ReactNode } from "react";
import { CitedPage } from "@/components/analysis/markdown/cited-page";
import { citationsAmong } from "@/components/evidence/quotes/citations";
import { SourceHeader } from "@/components/sources/catalogue/source-header";
import { may } from "@/lib/access";
import type { SourceNotes } from "@/lib/analysis/notes/schema";
import type { Viewer } from "@/lib/core/session/viewer";
import { mayRemoveQuote } from "@/lib/evidence/removal/policy";
import type { SourceDetail } from "@/lib/sources/catalogue/schema";
import type { RelatedSources } from "@/lib/sources/versions/schema";
import { readingQuotes } from "./margin/reading-quotes";
import { readingThreads, unplacedThreads } from "./margin/threads";
import { Reading } from "./reading";

interface ReadingPageProps {
  source: SourceDetail;
  mayLink: boolean;
  /** The viewer, if they may edit the details of the source; null if not. */
  editorId: string | null;
  related: RelatedSources;
  /** Shown above everything else. */
  notice: ReactNode;
  /** Withdrawal, dependents and history, below the header. */
  status: ReactNode;
  /** Further actions open to the viewer. */
  actions: ReactNode;
  /** The viewer, if they may grade; null if not. */
  grader: string | null;
  notes: SourceNotes;
  viewer: Viewer;
}

/** The article with its quotations marked, and a margin with their speakers, issues and notes. */
export function ReadingPage(props: ReadingPageProps) {
  const { source, notes, viewer, mayLink, editorId, related, notice, status, actions, grader } =
    props;
  const { text, language, quotes } = source;
  const isApproved = source.status === "APPROVED";
  const page = { source, viewer, versions: related.versions };
  return (
    <div>
      <CitedPage citations={citationsAmong(notes.cited)} hiddenFrom={[]}>
        {/* Each column is as high as what is in it, so that the cards can tell when it changes. */}
        <article
          data-columns
          className="mx-auto grid max-w-prose grid-cols-[minmax(0,1fr)] gap-x-10 lg:max-w-none lg:grid-cols-[minmax(0,34rem)_minmax(15rem,30rem)] lg:items-start lg:justify-center"
        >
          <div className="lg:col-span-2">
            {notice}
            <SourceHeader source={source} editorId={editorId} related={related} actions={actions}>
              {status}
            </SourceHeader>
          </div>
          <Reading
            source={{ id: source.id, reliability: source.reliability, graded: source.graded }}
            text={text}
            language={language}
            quotes={readingQuotes(
              viewer,
              quotes,
              (quote) => isApproved && mayRemoveQuote(viewer, quote),
            )}
            threads={readingThreads(page, notes.threads)}
            unplaced={unplacedThreads(page, notes.unplaced)}
            mayLink={mayLink}
            mayUnlink={may(viewer, "unlinkEvidence")}
            mayQuote={may(viewer, "markQuote") && isApproved}
            mayCorrect={may(viewer, "correctQuote") && isApproved}
            grader={grader}
            person={viewer.id}
          />
        </article>
      </CitedPage>
    </div>
  );
}
