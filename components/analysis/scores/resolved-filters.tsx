import { FilterChip } from "@/components/ui/filter-chip";
import { type ForecastFilter, forecastsHref } from "@/lib/analysis/scores/filter";
import { WHOSE, type Whose } from "@/lib/analysis/scores/schema";
import { CONFIDENCE_LABELS, CONFIDENCES } from "@/lib/tradecraft/confidence";
import { HORIZON_LABELS, type Horizon } from "@/lib/tradecraft/scores";

const WHOSE_LABELS: Record<Whose, string> = {
  desk: "The desk’s",
  disputed: "The desk’s, disputed",
  dissents: "Dissents",
  own: "Yours",
  ownDissents: "Your dissents",
};

const HORIZONS = Object.keys(HORIZON_LABELS) as Horizon[];

/** Chooses the forecasts to show: whose, and what figure of the calibration counts them. */
export function ResolvedFilters({ filter }: { filter: ForecastFilter }) {
  const href = (some: Partial<ForecastFilter>) => forecastsHref({ ...filter, ...some });
  return (
    <nav aria-label="Filter" className="mb-3 -ml-2 flex flex-wrap gap-1 print:hidden">
      {WHOSE.map((whose) => (
        <FilterChip key={whose} active={whose === filter.whose} href={href({ whose })}>
          {WHOSE_LABELS[whose]}
        </FilterChip>
      ))}
      <Divider />
      {HORIZONS.map((each) => (
        <FilterChip
          key={each}
          active={each === filter.horizon}
          href={href({ horizon: each === filter.horizon ? "" : each })}
        >
          {HORIZON_LABELS[each]}
        </FilterChip>
      ))}
      <Divider />
      {CONFIDENCES.map((each) => (
        <FilterChip
          key={each}
          active={each === filter.confidence}
          href={href({ confidence: each === filter.confidence ? "" : each })}
        >
          {`${CONFIDENCE_LABELS[each]} confidence`}
        </FilterChip>
      ))}
      {filter.word && (
        <FilterChip active href={href({ word: "" })}>
          {`Only “${filter.word}”`}
        </FilterChip>
      )}
      {filter.issue && (
        <FilterChip active href={href({ issue: "" })}>
          {`Only ${filter.issue}`}
        </FilterChip>
      )}
    </nav>
  );
}

const Divider = () => <span aria-hidden="true" className="mx-1 my-1 border-l" />;
