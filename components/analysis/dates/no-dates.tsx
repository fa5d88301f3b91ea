import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { type DateFilter, datesHref } from "@/lib/analysis/dates/filter";

interface NoDatesProps {
  filter: DateFilter;
  /** Whether the issue that the filter names is missing. */
  isMissing: boolean;
}

/** Says why the list is empty, and what to do next. */
export function NoDates({ filter, isMissing }: NoDatesProps) {
  const all = { ...filter, kind: null, issue: null };
  const isFiltered = filter.kind !== null || filter.issue !== null;
  if (isFiltered)
    return (
      <EmptyState
        title={isMissing ? "No such issue" : "No dates match"}
        action={<LinkButton href={datesHref(all)}>Show all dates</LinkButton>}
      >
        {isMissing ? "Its key may have been mistyped." : "Try another kind, or all issues."}
      </EmptyState>
    );
  return (
    <EmptyState title={filter.past ? "No dates have passed yet" : "No dates ahead"}>
      Add visits, elections and deadlines on an issue’s page. Closing dates of forecasts and due
      dates of issues appear here automatically.
    </EmptyState>
  );
}
