import { latestOf, placeOf, type RelatedSources } from "@/lib/sources/versions/schema";
import { SourceNameText } from "./source-name";

/** Which version of its article a source is, and which copies of it exist. */
export function RelatedSourcesLines({
  id,
  related: { versions, copies },
}: {
  id: string;
  related: RelatedSources;
}) {
  const at = versions.findIndex((version) => version.id === id);
  const before = versions[at - 1];
  const later = versions.slice(at + 1);
  const latest = later.findLast(({ withdrawn }) => !withdrawn) ?? later.at(-1);
  return (
    <>
      {versions.length > 1 && (
        <p id="versions">
          Version {at + 1} of {versions.length}
          {at > 0 && (
            <>
              {". Earlier: "}
              {versions.slice(0, at).map((version, k) => (
                <span key={version.id}>
                  {k > 0 && ", "}
                  <a href={placeOf(version)} className="link">
                    version {k + 1}
                  </a>
                </span>
              ))}
            </>
          )}
          {before && (
            <>
              {". "}
              <a href={`/sources/${id}/changes`} className="link">
                See what changed since version {at}
              </a>
            </>
          )}
          {latest && (
            <>
              {". "}
              <a href={placeOf(latest)} className="link">
                {latest.draft
                  ? "A later version is being reviewed"
                  : latest.withdrawn
                    ? "The later version has been withdrawn"
                    : "Read the latest version"}
              </a>
            </>
          )}
        </p>
      )}
      {copies.length > 0 && (
        <p>
          Copies (one origin):{" "}
          {latestOf(copies).map((copy, k) => (
            <span key={copy.id}>
              {k > 0 && ", "}
              <a href={placeOf(copy)} className="link">
                <SourceNameText of={copy} />
              </a>
              {copy.withdrawn && " (withdrawn)"}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
