import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { partText, withoutParts } from "@/lib/analysis/search/edit-query";
import { type Part, parseQuery, searchHref } from "@/lib/analysis/search/filter";

const named = ({ operator, value, not }: Part): string =>
  `${not ? "-" : ""}${operator ? partText(operator, value) : `“${value}”`}`;

/** Says that nothing was found, and offers the search without each of its parts. */
export function NoResults({ query: text }: { query: string }) {
  const query = parseQuery(text);
  const { parts } = query;
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
