import type { ReactNode } from "react";
import { SourceHeader } from "@/components/sources/catalogue/source-header";
import { may } from "@/lib/access";
import type { SourceNotes } from "@/lib/analysis/notes/schema";
import type { Viewer } from "@/lib/core/session/viewer";
import { mayRemoveQuote } from "@/lib/evidence/removal/policy";
import type { SourceDetail } from "@/lib/sources/catalogue/schema";
import type { RelatedSources } from "@/lib/sources/versions/schema";
import type { IssueChoice } from "./margin/link-form";
import { readingQuotes } from "./margin/reading-quotes";
import { readingThreads, unplacedThreads } from "./margin/threads";
import { Reading } from "./reading";

interface ReadingPageProps {
  source: SourceDetail;
  choices: IssueChoice[] | null;
  /** The viewer, where they may correct what is known of the source. */
  editorId: string | null;
  related: RelatedSources;
  /** What is to be said of it first. */
  notice: ReactNode;
  /** How the source stands, below its head. */
  standing: ReactNode;
  /** What else the viewer may do about the source. */
  actions: ReactNode;
  /** Whose draft a new grade is; null for who may not grade. */
  grader: string | null;
  notes: SourceNotes;
  viewer: Viewer;
}

/** The article with its quotations marked, and a margin that says whose they are and what they serve. */
export function ReadingPage(props: ReadingPageProps) {
  const { source, notes, viewer, choices, editorId, related, notice, standing, actions, grader } =
    props;
  const { text, language, quotes } = source;
  const stands = source.status === "APPROVED";
  const page = { source, viewer, versions: related.versions, cited: notes.cited };
  return (
    <article className="mx-auto grid max-w-prose grid-cols-[minmax(0,1fr)] gap-x-10 lg:max-w-none lg:grid-cols-[minmax(0,34rem)_minmax(15rem,30rem)] lg:justify-center">
      <div className="lg:col-span-2">
        {notice}
        <SourceHeader source={source} editorId={editorId} related={related} actions={actions}>
          {standing}
        </SourceHeader>
      </div>
      <Reading
        source={{ id: source.id, reliability: source.reliability }}
        text={text}
        language={language}
        quotes={readingQuotes(quotes, (quote) => stands && mayRemoveQuote(viewer, quote))}
        threads={readingThreads(page, notes.threads)}
        unplaced={unplacedThreads(page, notes.unplaced)}
        choices={choices}
        mayQuote={may(viewer, "markQuote") && stands}
        mayCorrect={may(viewer, "correctQuote") && stands}
        grader={grader}
        person={viewer.id}
      />
    </article>
  );
}
