import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { hrefOf, partsOf, type SourceFilter } from "@/lib/sources/catalogue/filter";

interface NoSourcesProps {
  filter: SourceFilter;
  /** What the viewer can do about an empty list, if anything. */
  action: ReactNode;
}

/** Explains an empty list: no sources yet, or a filter that matches none and how to widen it. */
export function NoSources({ filter, action }: NoSourcesProps) {
  const parts = partsOf(filter);
  const { from, to } = filter;
  if (from && to && from > to)
    return (
      <EmptyState
        title="The start date is after the end date"
        action={
          <LinkButton href={hrefOf({ ...filter, from: to, to: from })}>Swap the dates</LinkButton>
        }
      >
        No source can match these dates.
      </EmptyState>
    );
  if (parts.length > 0)
    return (
      <EmptyState
        title="No sources match these filters"
        action={
          <span className="flex flex-wrap gap-2">
            {parts.map(({ name, without }) => (
              <LinkButton key={name} href={hrefOf(without)}>
                {`Clear ${name}`}
              </LinkButton>
            ))}
          </span>
        }
      >
        Try removing a filter.
      </EmptyState>
    );
  return (
    <EmptyState title="No sources yet" action={action}>
      {action
        ? "Ingest an article. Its quotations are extracted, reviewed and then used as evidence."
        : "Articles appear here with their quotations once an admin has approved them."}
    </EmptyState>
  );
}
