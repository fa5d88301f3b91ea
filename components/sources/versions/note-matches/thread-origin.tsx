import { DateText } from "@/components/ui/date-text";
import type { WrittenAt } from "@/lib/sources/versions/note-matches/schema";
import type { SourceName } from "@/lib/sources/versions/schema";

interface ThreadOriginLineProps {
  note: string;
  origin: WrittenAt;
  /** All versions of the article, oldest first. */
  versions: SourceName[];
  /** What was decided: "Placed here"; null if undecided. */
  decided: string | null;
}

/** "version 1", by its position among the versions of the article. */
export function versionIn(versions: SourceName[], id: string): string {
  const at = versions.findIndex((version) => version.id === id);
  return at < 0 ? "an earlier version" : `version ${at + 1}`;
}

/** The version that a thread was written on, and who decided what to do with it. */
export function WrittenAtLine({ note, origin, versions, decided }: ThreadOriginLineProps) {
  const { source, quote, match } = origin;
  const publishedAt = versions.find(({ id }) => id === source)?.publishedAt;
  return (
    <>
      Written on{" "}
      <a href={`/sources/${source}#note-${note}`} className="link">
        {quote !== null && `Q${quote} of `}
        {versionIn(versions, source)}
        {publishedAt && (
          <>
            , <DateText date={publishedAt} />
          </>
        )}
      </a>
      {match?.decidedBy && decided && `. ${decided} by ${match.decidedBy}`}
    </>
  );
}
