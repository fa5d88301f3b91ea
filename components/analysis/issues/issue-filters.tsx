"use client";

import { FilterChip } from "@/components/ui/filter-chip";
import { FilterFold } from "@/components/ui/filter-fold";
import { Toolbar } from "@/components/ui/toolbar";
import { hrefOf, type IssueFilter, isNarrowed, unfiltered } from "@/lib/analysis/issues/filter";
import { ISSUE_STATUSES, STATUS_LABELS } from "@/lib/analysis/issues/status";
import { countText } from "@/lib/core/paging/counts";
import { FilterChips } from "./filter-chips";
import { IssueSearch } from "./issue-search";
import { ListTools } from "./list-tools";

interface IssueFiltersProps {
  filter: IssueFilter;
  labels: string[];
  people: { id: string; name: string }[];
  /** The viewer. */
  person: string;
  /** How many issues match. */
  count: number;
}

export function IssueFilters({ filter, labels, people, person, count }: IssueFiltersProps) {
  return (
    <>
      <Toolbar label="Filter">
        <div className="flex flex-wrap">
          {[...ISSUE_STATUSES, "ALL" as const].map((status) => (
            <FilterChip
              key={status}
              href={hrefOf({ ...filter, status })}
              active={filter.status === status}
            >
              {status === "ALL" ? "All" : STATUS_LABELS[status]}
            </FilterChip>
          ))}
        </div>
        <FilterFold narrowing={[filter.q, filter.owner, filter.label].filter(Boolean).length}>
          <IssueSearch key={hrefOf(filter)} filter={filter} labels={labels} people={people} />
        </FilterFold>
        <ListTools filter={filter} labels={labels} people={people} person={person} />
        {/* Beside the count, since a phone has no room for it beside the other filters. */}
        {isNarrowed(filter) && (
          <FilterChip href={hrefOf(unfiltered(filter))} active={false}>
            Clear filters
          </FilterChip>
        )}
        <p role="status">{`${countText(count)} ${count === 1 ? "issue" : "issues"}`}</p>
      </Toolbar>
      <FilterChips filter={filter} people={people} />
    </>
  );
}
