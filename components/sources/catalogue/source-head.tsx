import type { ReactNode } from "react";
import { RelatedLine } from "@/components/sources/versions/related-line";
import { DateText } from "@/components/ui/date-text";
import { PageHeader } from "@/components/ui/page-header";
import { counted } from "@/lib/core/wording";
import type { SourceDetail } from "@/lib/sources/catalogue/schema";
import type { RelatedSources } from "@/lib/sources/versions/schema";
import { reliabilityGrade } from "@/lib/tradecraft/grades";
import { CorrectHead } from "./correct-head";
import { InheritedFacts } from "./inherited-facts";
import { OriginalFile } from "./original-file";
import { SourceLanguage } from "./source-language";

interface SourceHeadProps {
  source: SourceDetail;
  /** Who may correct it. */
  editorId: string | null;
  related: RelatedSources;
  /** What else the viewer may do about it. */
  actions: ReactNode;
  /** How it stands. */
  children: ReactNode;
}

/** What is known of the article beside its text. */
export function SourceHead({ source, editorId, related, actions, children }: SourceHeadProps) {
  const { text: _, quotes, original, ...known } = source;
  const { title, byline, publisher, publishedAt, language, url, reliability } = known;
  return (
    <>
      <PageHeader
        back={{ href: "/sources", label: "Sources" }}
        title={title}
        meta={
          <>
            {byline && <p className="text-ink">{byline}</p>}
            <p>
              {publisher ?? "Publisher unknown"}
              {" · "}
              {publishedAt ? <DateText date={publishedAt} /> : "Date unknown"}
              <SourceLanguage tag={language} />
              {" · "}
              Reliability {reliabilityGrade(reliability)}
              {url && (
                <>
                  {" · "}
                  <a href={url} rel="noopener noreferrer" target="_blank" className="link">
                    Original (opens a new tab)
                  </a>
                </>
              )}
            </p>
            <InheritedFacts of={known.inherited} />
            <RelatedLine id={source.id} related={related} />
            <p>
              <OriginalFile id={source.id} original={original} />
            </p>
            <p>
              {counted(quotes.length, "quotation")}. Added by {source.addedBy}
              {source.approvedBy && source.approvedAt && (
                <>
                  , approved by {source.approvedBy} on <DateText date={source.approvedAt} />
                </>
              )}
            </p>
          </>
        }
      />
      {children}
      <div className="flex flex-wrap gap-2 pb-4 empty:hidden print:hidden">
        {editorId && <CorrectHead source={known} viewerId={editorId} />}
        {actions}
      </div>
    </>
  );
}
