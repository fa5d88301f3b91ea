import { DateText } from "@/components/ui/date-text";
import type { SourceName, VersionPair } from "@/lib/sources/versions/schema";

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

interface VersionNamesProps extends Pick<VersionPair, "number"> {
  before: SourceName;
  after: SourceName;
}

/** From which version to which: by their numbers where publisher and date would read alike. */
export function VersionNames({ number, before, after }: VersionNamesProps) {
  const isAlike =
    before.publisher === after.publisher &&
    before.publishedAt === after.publishedAt &&
    (before.publisher !== null || before.title === after.title);
  if (isAlike) return <p>{`From version ${number} to version ${number + 1}`}</p>;
  return (
    <p>
      From <SourceNameText of={before} />, to <SourceNameText of={after} />
    </p>
  );
}
