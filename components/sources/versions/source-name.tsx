import { DateText } from "@/components/ui/date-text";
import type { SourceName } from "@/lib/sources/versions/schema";

/** Names a version or copy by its publisher and date, since headlines are usually the same. */
export function SourceNameText({ of: { title, publisher, publishedAt } }: { of: SourceName }) {
  return (
    <>
      {publisher ?? `“${title}”`}
      {publishedAt && (
        <>
          , <DateText date={publishedAt} />
        </>
      )}
    </>
  );
}
