import { RELATION_LABELS } from "@/lib/tradecraft/evidence";
import type { ReadingQuote } from "./reading-quotes";

/**
 * The issues that a quotation is evidence for, each with its relation, or the quotation that continues it
 * in a later version; and whether its words are gone from the later version.
 */
export function IssueLinks(
  quote: Pick<ReadingQuote, "issues" | "continuedBy" | "gone" | "mayHaveOthers">,
) {
  return (
    <>
      {quote.gone && <p className="text-warning">Gone from the later version</p>}
      <Issues {...quote} />
    </>
  );
}

/** What became of the quotation that continues another. */
const SINCE = {
  STANDS: "",
  REMOVED: ", which has been removed",
  WITHDRAWN: ", whose source has been withdrawn",
};

type IssuesProps = Pick<ReadingQuote, "issues" | "continuedBy" | "mayHaveOthers">;

function Issues({ issues, continuedBy, mayHaveOthers }: IssuesProps) {
  if (issues.length === 0 && continuedBy)
    return (
      <p className="text-secondary">
        Continued in a later version as{" "}
        <a href={`/sources/${continuedBy.source}#q${continuedBy.number}`} className="link">
          Q{continuedBy.number}
        </a>
        {SINCE[continuedBy.state]}
      </p>
    );
  if (issues.length === 0 && mayHaveOthers) return null;
  if (issues.length === 0) return <p className="text-secondary">Not linked to an issue yet</p>;
  return (
    <ul>
      {issues.map(({ id, slug, title, relation }) => (
        <li key={id} className="flex items-baseline gap-2">
          <a href={`/issues/${slug}`} title={title} className="link truncate pointer-coarse:py-1.5">
            {title}
          </a>
          <span className="text-xs text-secondary">{RELATION_LABELS[relation].toLowerCase()}</span>
        </li>
      ))}
    </ul>
  );
}
