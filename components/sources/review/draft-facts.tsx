import { InheritedFacts } from "@/components/sources/catalogue/inherited-facts";
import { OriginalFile } from "@/components/sources/catalogue/original-file";
import { SourceLanguage } from "@/components/sources/catalogue/source-language";
import { DateText } from "@/components/ui/date-text";
import type { OriginalFacts, SourceFacts } from "@/lib/sources/catalogue/schema";

interface DraftFactsProps {
  draft: SourceFacts & { original: OriginalFacts | null };
}

/** What was recognised of a draft's article: byline, publisher, date, language, address and file. */
export function DraftFacts({ draft }: DraftFactsProps) {
  const { id, byline, publisher, publishedAt, language, url, inherited, original } = draft;
  return (
    <>
      <p>
        {byline ?? "No byline"} · {publisher ?? "Publisher unknown"} ·{" "}
        {publishedAt ? <DateText date={publishedAt} /> : "Date unknown"}
        <SourceLanguage tag={language} /> ·{" "}
        {url ? (
          <a href={url} rel="noopener noreferrer" target="_blank" className="link">
            Original page (opens in a new tab)
          </a>
        ) : (
          "No web address"
        )}
      </p>
      <InheritedFacts facts={inherited} />
      {original && (
        <p>
          <OriginalFile id={id} original={original} />
        </p>
      )}
    </>
  );
}
