import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { hrefOf, type IssueFilter, isNarrowed, unfiltered } from "@/lib/analysis/issues/filter";
import { within } from "@/lib/analysis/relationships/schema";

export function NoIssues({ filter, mayOpen }: { filter: IssueFilter; mayOpen: boolean }) {
  if (isNarrowed(filter))
    return (
      <EmptyState
        title="No issues match these filters"
        action={<LinkButton href={hrefOf(unfiltered(filter))}>Show active issues</LinkButton>}
      >
        Change the words or filters above, or see all active issues.
      </EmptyState>
    );
  return (
    <EmptyState
      title="No issues yet"
      action={
        mayOpen && <LinkButton href={within("/issues/new", filter.in)}>Open an issue</LinkButton>
      }
    >
      An issue is a long-running question between the two parties, such as trade or a disputed
      border.
    </EmptyState>
  );
}
