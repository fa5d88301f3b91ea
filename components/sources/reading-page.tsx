import type { ReactNode } from "react";
import { GradeMark } from "@/components/standing/grade-mark";
import { SectionHeading } from "@/components/ui/section-heading";
import type { SourceDetail } from "@/lib/sources/schema";
import type { Kin } from "@/lib/versions/schema";
import { ArticleText } from "./article-text";
import type { IssueChoice } from "./link-to-issue";
import { Margin } from "./margin";
import { MarginNote } from "./margin-note";
import { MarkCursor } from "./mark-cursor";
import { QuoteMark } from "./quote-mark";
import { SourceHead } from "./source-head";

interface ReadingPageProps {
  source: SourceDetail;
  choices: IssueChoice[] | null;
  /** The viewer, where they may correct what is known of the source. */
  editorId: string | null;
  kin: Kin;
  /** How the source stands, below its head. */
  standing: ReactNode;
  /** What else the viewer may do about the source. */
  actions: ReactNode;
  /** Whose draft a new grade is; null for who may not grade. */
  grader: string | null;
}

/** The article with its quotations marked, and a margin that says whose they are and what they serve. */
export function ReadingPage(props: ReadingPageProps) {
  const { source, choices, editorId, kin, standing, actions, grader } = props;
  const { text, quotes } = source;
  return (
    <article className="mx-auto grid max-w-prose grid-cols-[minmax(0,1fr)] gap-x-10 lg:max-w-none lg:grid-cols-[minmax(0,34rem)_minmax(15rem,20rem)] lg:justify-center">
      <div className="lg:col-span-2">
        <SourceHead source={source} editorId={editorId} kin={kin} actions={actions}>
          {standing}
        </SourceHead>
      </div>
      <div className="border-t border-ink pt-5">
        <ArticleText
          text={text}
          language={source.language}
          marks={quotes}
          renderMarked={(segment) => <QuoteMark segment={segment} />}
        />
        {quotes.length > 0 && <MarkCursor />}
      </div>
      <aside aria-label="Quotations" className="max-lg:mt-8">
        <div className="lg:sr-only">
          <SectionHeading count={quotes.length}>Quotations</SectionHeading>
        </div>
        <Margin>
          {quotes.map((quote) => (
            <MarginNote
              key={quote.id}
              quote={quote}
              choices={choices}
              grade={<GradeMark quote={quote} source={source} grader={grader} />}
            />
          ))}
        </Margin>
      </aside>
    </article>
  );
}
