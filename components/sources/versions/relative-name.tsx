import { DateText } from "@/components/ui/date-text";
import type { Relative } from "@/lib/sources/versions/schema";

/** A version or copy by its publisher and day, its headline being much the same as the others'. */
export function RelativeName({ of: { title, publisher, publishedAt } }: { of: Relative }) {
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
