import { FilterChip } from "@/components/ui/filter-chip";
import { FilterFold } from "@/components/ui/filter-fold";
import { Toolbar } from "@/components/ui/toolbar";
import { countText } from "@/lib/core/paging/counts";
import { hrefOf, partsOf, SOURCE_STATES, type SourceFilter } from "@/lib/sources/catalogue/filter";
import type { Catalogue, CatalogueChoices } from "@/lib/sources/catalogue/schema";
import { SourceSearch } from "./source-search";

interface SourceFiltersProps {
  filter: SourceFilter;
  choices: CatalogueChoices;
  counts: Catalogue["counts"];
}

const STATE_LABELS = { ALL: "All", APPROVED: "Approved", WITHDRAWN: "Withdrawn" } as const;

export function SourceFilters({ filter, choices, counts }: SourceFiltersProps) {
  const count = counts[filter.state];
  const parts = partsOf(filter).map(({ name }) => name);
  return (
    <Toolbar label="Filter">
      <div className="flex flex-wrap">
        {SOURCE_STATES.map((state) => (
          <FilterChip
            key={state}
            href={hrefOf({ ...filter, state })}
            active={filter.state === state}
            count={countText(counts[state])}
          >
            {STATE_LABELS[state]}
          </FilterChip>
        ))}
      </div>
      <FilterChip
        href={hrefOf({ ...filter, versions: filter.versions === "all" ? "latest" : "all" })}
        active={filter.versions === "all"}
      >
        All versions
      </FilterChip>
      <FilterFold narrowing={parts.filter((name) => name !== "the status").length}>
        <SourceSearch key={hrefOf(filter)} filter={filter} choices={choices} />
      </FilterFold>
      {parts.length > 0 && (
        <FilterChip href="/sources" active={false}>
          Clear filters
        </FilterChip>
      )}
      <p role="status">
        {countText(count)} {count === 1 ? "source" : "sources"}
      </p>
    </Toolbar>
  );
}
