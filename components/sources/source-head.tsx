import Link from "next/link";
import { DateText } from "@/components/ui/date-text";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { counted } from "@/lib/counted";
import type { SourceDetail } from "@/lib/sources/schema";
import { RELIABILITY_LABELS } from "@/lib/tradecraft/grades";

/** What is known of the article beside its text. */
export function SourceHead({ source }: { source: SourceDetail }) {
  const { title, byline, publisher, publishedAt, url, reliability, status } = source;
  return (
    <>
      <PageHeader
        kicker={
          <Link href="/sources" className="link">
            Sources
          </Link>
        }
        title={title}
        meta={
          <>
            {byline && <p className="text-ink">{byline}</p>}
            <p>
              {publisher ?? "Publisher unknown"}
              {" · "}
              {publishedAt ? <DateText date={publishedAt} /> : "Date unknown"}
              {" · "}
              {RELIABILITY_LABELS[reliability]} ({reliability})
              {url && (
                <>
                  {" · "}
                  <a href={url} rel="noopener noreferrer" target="_blank" className="link">
                    Original (opens a new tab)
                  </a>
                </>
              )}
            </p>
            <p>
              {counted(source.quotes.length, "quotation")}. Added by {source.addedBy}
              {source.committedBy && source.committedAt && (
                <>
                  , committed by {source.committedBy} on <DateText date={source.committedAt} />
                </>
              )}
            </p>
          </>
        }
      />
      {status === "WITHDRAWN" && (
        <Notice tone="warning" title="This source was withdrawn" className="mb-4">
          It stays readable, but nothing new should rest on it.
        </Notice>
      )}
    </>
  );
}
