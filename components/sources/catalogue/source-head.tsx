import type { ReactNode } from "react";
import { KinLine } from "@/components/sources/versions/kin-line";
import { DateText } from "@/components/ui/date-text";
import { PageHeader } from "@/components/ui/page-header";
import { counted } from "@/lib/core/counted";
import type { SourceDetail } from "@/lib/sources/catalogue/schema";
import type { Kin } from "@/lib/sources/versions/schema";
import { reliabilityGrade } from "@/lib/tradecraft/grades";
import { CorrectHead } from "./correct-head";
import { InheritedFacts } from "./inherited-facts";
import { OriginalFile } from "./original-file";
import { SourceLanguage } from "./source-language";

interface SourceHeadProps {
  source: SourceDetail;
  /** Who may correct it. */
  editorId: string | null;
  kin: Kin;
  /** What else the viewer may do about it. */
  actions: ReactNode;
  /** How it stands. */
  children: ReactNode;
}

/** What is known of the article beside its text. */
export function SourceHead({ source, editorId, kin, actions, children }: SourceHeadProps) {
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
            <KinLine id={source.id} kin={kin} />
            <p>
              <OriginalFile id={source.id} original={original} />
            </p>
            <p>
              {counted(quotes.length, "quotation")}. Added by {source.addedBy}
              {source.committedBy && source.committedAt && (
                <>
                  , committed by {source.committedBy} on <DateText date={source.committedAt} />
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
