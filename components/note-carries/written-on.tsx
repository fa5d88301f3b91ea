import Link from "next/link";
import { formatDate } from "@/components/ui/format-date";
import type { ThreadOrigin } from "@/lib/note-carries/schema";
import type { Relative } from "@/lib/versions/schema";

interface WrittenOnProps {
  note: string;
  origin: ThreadOrigin;
  /** All versions of the article, the first one first. */
  versions: Relative[];
}

/** A version among all of its article, in words. */
export function versionIn(versions: Relative[], id: string): string {
  const at = versions.findIndex((version) => version.id === id);
  return at < 0 ? "an earlier version" : `version ${at + 1}`;
}

/** On which version a thread was written, and by whom it was placed or left in this one. */
export function WrittenOn({ note, origin, versions }: WrittenOnProps) {
  const { source, quote, carry } = origin;
  const publishedAt = versions.find(({ id }) => id === source)?.publishedAt;
  return (
    <>
      Written on{" "}
      <Link href={`/sources/${source}#note-${note}`} prefetch={false} className="link">
        {quote !== null && `Q${quote} of `}
        {versionIn(versions, source)}
        {publishedAt && `, ${formatDate(new Date(publishedAt), "UTC")}`}
      </Link>
      {carry?.decidedBy && `. ${carry.left ? "Left there" : "Placed here"} by ${carry.decidedBy}`}
    </>
  );
}
