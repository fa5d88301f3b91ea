import { RELATION_LABELS } from "@/lib/tradecraft/evidence";
import type { ReadingQuote } from "./reading-quotes";
import { UnlinkFromIssue } from "./unlink-from-issue";

interface IssueLinksProps {
  quote: Pick<ReadingQuote, "id" | "number" | "issues" | "continuedBy" | "gone" | "mayHaveOthers">;
  /** The viewer, if they may unlink it; null if not. */
  unlinker: string | null;
}

/**
 * The issues that a quotation is evidence for, each with its relation, or the quotation that continues it
 * in a later version; and whether its words are gone from the later version.
 */
export function IssueLinks(props: IssueLinksProps) {
  return (
    <>
      {props.quote.gone && <p className="text-warning">Gone from the later version</p>}
      <Issues {...props} />
    </>
  );
}

/** What became of the quotation that continues another. */
const SINCE = {
  STANDS: "",
  REMOVED: ", which has been removed",
  WITHDRAWN: ", whose source has been withdrawn",
};

function Issues({ quote, unlinker }: IssueLinksProps) {
  const { issues, continuedBy, mayHaveOthers } = quote;
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
      {issues.map((issue) => (
        <li key={issue.id} className="flex items-baseline gap-2">
          <a
            href={`/issues/${issue.slug}`}
            title={issue.title}
            className="link truncate pointer-coarse:py-1.5"
          >
            {issue.title}
          </a>
          <span className="text-xs text-secondary">
            {RELATION_LABELS[issue.relation].toLowerCase()}
          </span>
          {unlinker && <UnlinkFromIssue quote={quote} issue={issue} person={unlinker} />}
        </li>
      ))}
    </ul>
  );
}
