import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { partText, withoutParts } from "@/lib/analysis/search/edit-query";
import { type Part, parseQuery, searchHref } from "@/lib/analysis/search/filter";
import type { IssueRef } from "@/lib/analysis/search/schema";

const named = ({ operator, value, not }: Part): string =>
  `${not ? "-" : ""}${operator ? partText(operator, value) : `“${value}”`}`;

interface NoResultsProps {
  query: string;
  /** The issue whose matches are looked for. */
  proposedFor?: IssueRef | null;
}

/** Says that nothing was found, and offers the search without each of its parts. */
export function NoResults({ query: text, proposedFor = null }: NoResultsProps) {
  const query = parseQuery(text);
  const { parts } = query;
  if (proposedFor && parts.length === 1)
    return (
      <EmptyState
        title="No matches are left to link"
        action={
          <LinkButton href={`/issues/${proposedFor.ref}#evidence`}>
            {`Back to ${proposedFor.title}`}
          </LinkButton>
        }
      >
        The issue says so when new quotations match its terms.
      </EmptyState>
    );
  return (
    <EmptyState
      title="Nothing matches this search"
      action={
        parts.length > 1 && (
          <span className="flex flex-wrap gap-2">
            {parts.slice(0, 8).map((part) => (
              <LinkButton
                key={part.start}
                href={searchHref(withoutParts(query, (each) => each.start === part.start))}
              >
                {`Remove ${named(part)}`}
              </LinkButton>
            ))}
          </span>
        )
      }
    >
      {parts.length > 1
        ? `Every part must match${parts.some(({ or }) => or) ? ", and at least one of those joined by OR" : ""}. Try removing one.`
        : "Try another word, or the name of a speaker, issue or publisher."}
    </EmptyState>
  );
}
