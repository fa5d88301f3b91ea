import type { ReactNode } from "react";
import { RelatedSourcesLines } from "@/components/sources/versions/related-sources";
import { DateText } from "@/components/ui/date-text";
import { langOf } from "@/components/ui/lang";
import { PageHeader } from "@/components/ui/page-header";
import { counted } from "@/lib/core/wording";
import type { SourceDetail } from "@/lib/sources/catalogue/schema";
import type { RelatedSources } from "@/lib/sources/versions/schema";
import { reliabilityWords } from "@/lib/tradecraft/grades";
import { EditDetails } from "./edit-details";
import { InheritedFacts } from "./inherited-facts";
import { OriginalFile } from "./original-file";
import { SourceLanguage } from "./source-language";

interface SourceHeaderProps {
  source: SourceDetail;
  /** The viewer, if they may edit the details; null if not. */
  editorId: string | null;
  related: RelatedSources;
  /** Further actions open to the viewer. */
  actions: ReactNode;
  /** Its status: whether it is withdrawn, its dependents and history. */
  children: ReactNode;
}

/** The details of the article, its status and the actions on it. */
export function SourceHeader({ source, editorId, related, actions, children }: SourceHeaderProps) {
  const { text: _, quotes, original, ...known } = source;
  const { title, byline, publisher, publishedAt, language, url, reliability } = known;
  return (
    <>
      <PageHeader
        back={{ href: "/sources", label: "Sources" }}
        title={<span lang={langOf(language)}>{title}</span>}
        meta={
          <>
            {byline && <p className="text-ink">{byline}</p>}
            <p>
              {publisher ?? "Publisher unknown"}
              {" · "}
              {publishedAt ? <DateText date={publishedAt} /> : "Date unknown"}
              <SourceLanguage tag={language} />
              {" · "}
              {reliabilityWords(reliability, known.graded)}
              {url && (
                <>
                  {" · "}
                  <a href={url} rel="noopener noreferrer" target="_blank" className="link">
                    Original page (opens in a new tab)
                  </a>
                </>
              )}
            </p>
            <InheritedFacts facts={known.inherited} />
            <RelatedSourcesLines id={source.id} related={related} />
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
        {editorId && <EditDetails source={known} viewerId={editorId} />}
        {actions}
      </div>
    </>
  );
}
