import Link from "next/link";
import { DateText } from "@/components/ui/date-text";
import type { ThreadOrigin } from "@/lib/sources/versions/note-matches/schema";
import type { SourceName } from "@/lib/sources/versions/schema";

interface ThreadOriginLineProps {
  note: string;
  origin: ThreadOrigin;
  /** All versions of the article, the first one first. */
  versions: SourceName[];
  /** What somebody did with it, if anybody did; null where it waits. */
  decided: string | null;
}

/** A version among all of its article, in words. */
export function versionIn(versions: SourceName[], id: string): string {
  const at = versions.findIndex((version) => version.id === id);
  return at < 0 ? "an earlier version" : `version ${at + 1}`;
}

/** On which version a thread was written, and who has decided on it. */
export function ThreadOriginLine({ note, origin, versions, decided }: ThreadOriginLineProps) {
  const { source, quote, match } = origin;
  const publishedAt = versions.find(({ id }) => id === source)?.publishedAt;
  return (
    <>
      Written on{" "}
      <Link href={`/sources/${source}#note-${note}`} prefetch={false} className="link">
        {quote !== null && `Q${quote} of `}
        {versionIn(versions, source)}
        {publishedAt && (
          <>
            , <DateText date={publishedAt} />
          </>
        )}
      </Link>
      {match?.decidedBy && decided && `. ${decided} by ${match.decidedBy}`}
    </>
  );
}
