import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { type IssueFilter, isNarrowed } from "@/lib/analysis/issues/filter";

export function NoIssues({ filter, mayOpen }: { filter: IssueFilter; mayOpen: boolean }) {
  if (isNarrowed(filter))
    return (
      <EmptyState
        title="No issue matches this filter"
        action={<LinkButton href="/issues">Show the active issues</LinkButton>}
      >
        Take something out of the filter above, or look among all issues.
      </EmptyState>
    );
  return (
    <EmptyState
      title="The desk follows no issue yet"
      action={mayOpen && <LinkButton href="/issues/new">Open an issue</LinkButton>}
    >
      An issue is a standing question of the relationship, such as tariffs or Taiwan.
    </EmptyState>
  );
}
