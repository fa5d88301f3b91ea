import { DateText } from "@/components/ui/date-text";
import type { SourceName } from "@/lib/sources/versions/schema";

/** A version or copy by its publisher and day, its headline being much the same as the others'. */
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
