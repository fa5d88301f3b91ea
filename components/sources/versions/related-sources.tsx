import Link from "next/link";
import { latestOf, placeOf, type RelatedSources } from "@/lib/sources/versions/schema";
import { SourceNameText } from "./source-name";

/** Which version of its article a source is, and in which other papers the same copy stands. */
export function RelatedSourcesLines({
  id,
  related: { versions, copies },
}: {
  id: string;
  related: RelatedSources;
}) {
  const at = versions.findIndex((version) => version.id === id);
  const [before, latest] = [versions[at - 1], versions.at(-1)];
  return (
    <>
      {versions.length > 1 && (
        <p>
          Version {at + 1} of {versions.length}
          {before && (
            <>
              {". "}
              <Link href={`/sources/${id}/changes`} className="link">
                What changed since version {at}
              </Link>
            </>
          )}
          {latest && latest.id !== id && (
            <>
              {". "}
              <Link href={placeOf(latest)} className="link">
                Read the latest
              </Link>
            </>
          )}
        </p>
      )}
      {copies.length > 0 && (
        <p>
          The same copy as{" "}
          {latestOf(copies).map((copy, k) => (
            <span key={copy.id}>
              {k > 0 && ", "}
              <Link href={placeOf(copy)} className="link">
                <SourceNameText of={copy} />
              </Link>
            </span>
          ))}
          : together they count as one origin
        </p>
      )}
    </>
  );
}
