import { formatDate } from "@/components/ui/format-date";
import { Notice } from "@/components/ui/notice";
import type { Edition } from "@/lib/analysis/briefings/editions/schema";

/**
 * What a reader must know and the edition can’t say: that it was corrected, or that one of its sources was withdrawn.
 */
export function EditionBanner({ edition }: { edition: Edition }) {
  const { number, correctedBy, withdrawn } = edition;
  return (
    <>
      {correctedBy && (
        <Notice tone="warning" title={`Edition ${number} has been corrected.`} className="mb-4">
          <a href={`/briefings/${correctedBy}`} className="link">
            Read edition {correctedBy}
          </a>
          , which says what was wrong.
        </Notice>
      )}
      {withdrawn.length > 0 && (
        <Notice
          tone="warning"
          title={
            withdrawn.length === 1
              ? "A source behind this edition has been withdrawn."
              : `${withdrawn.length} sources behind this edition have been withdrawn.`
          }
          className="mb-4"
        >
          <ul>
            {withdrawn.map(({ id, title, at, by, reason }) => (
              <li key={id}>
                <a href={`/sources/${id}`} className="link">
                  {title}
                </a>
                {`, by ${by}, ${formatDate(new Date(at))}: ${reason}`}
              </li>
            ))}
          </ul>
          <p className="text-secondary">
            The edition below is as it was issued. Judgements based on what was withdrawn may no
            longer hold.
          </p>
        </Notice>
      )}
    </>
  );
}
