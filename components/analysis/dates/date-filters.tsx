import { FilterChip } from "@/components/ui/filter-chip";
import { type DateFilter, datesHref } from "@/lib/analysis/dates/filter";
import { type DateLine, KIND_LABELS, LINE_KINDS } from "@/lib/analysis/dates/schema";

interface DateFiltersProps {
  filter: DateFilter;
  /** The issue of the first date that is shown. */
  issue: DateLine["issue"] | null;
}

/** Chooses the dates to show: ahead or past, of a kind, of one issue. */
export function DateFilters({ filter, issue }: DateFiltersProps) {
  const href = (some: Partial<DateFilter>) => datesHref({ ...filter, ...some });
  return (
    <nav aria-label="Filter" className="mb-3 flex flex-wrap gap-1 print:hidden">
      <FilterChip active={!filter.past} href={href({ past: false })}>
        Ahead
      </FilterChip>
      <FilterChip active={filter.past} href={href({ past: true })}>
        Past
      </FilterChip>
      <span aria-hidden="true" className="mx-1 my-1 border-l" />
      {LINE_KINDS.map((kind) => (
        <FilterChip
          key={kind}
          active={filter.kind === kind}
          href={href({ kind: filter.kind === kind ? null : kind })}
        >
          {KIND_LABELS[kind]}
        </FilterChip>
      ))}
      {filter.issue && (
        <FilterChip active href={href({ issue: null })}>
          {`Only ${issue ? `${issue.key} ${issue.title}` : filter.issue}`}
        </FilterChip>
      )}
    </nav>
  );
}
