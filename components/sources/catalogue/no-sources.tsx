import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { hrefOf, partsOf, type SourceFilter } from "@/lib/sources/catalogue/filter";

interface NoSourcesProps {
  filter: SourceFilter;
  /** What the viewer can do about an empty library, if anything. */
  action: ReactNode;
}

/** Before the first article, or where a filter leaves none: then what to take out of it. */
export function NoSources({ filter, action }: NoSourcesProps) {
  const parts = partsOf(filter);
  const { from, to } = filter;
  if (from && to && from > to)
    return (
      <EmptyState
        title="The first day is after the last"
        action={
          <LinkButton href={hrefOf({ ...filter, from: to, to: from })} prefetch={false}>
            Turn them round
          </LinkButton>
        }
      >
        No source can be from between them.
      </EmptyState>
    );
  if (parts.length > 0)
    return (
      <EmptyState
        title="No source matches this filter"
        action={
          <span className="flex flex-wrap gap-2">
            {parts.map(({ name, without }) => (
              <LinkButton key={name} href={hrefOf(without)} prefetch={false}>
                {`Without ${name}`}
              </LinkButton>
            ))}
          </span>
        }
      >
        Take out what may be too narrow.
      </EmptyState>
    );
  return (
    <EmptyState title="No source is on file yet" action={action}>
      {action
        ? "Bring in an article: its quotations are found, reviewed, and then stand as evidence."
        : "An admin brings articles in; what they say then stands here, word for word."}
    </EmptyState>
  );
}
