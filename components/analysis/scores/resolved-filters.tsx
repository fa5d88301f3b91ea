import type { ReactNode } from "react";
import { FilterChip } from "@/components/ui/filter-chip";
import { FilterFold } from "@/components/ui/filter-fold";
import {
  type ForecastFilter,
  forecastsHref,
  LISTED_WHOSE,
  type ListedWhose,
} from "@/lib/analysis/scores/filter";
import { CONFIDENCE_LABELS, CONFIDENCES } from "@/lib/tradecraft/confidence";
import { HORIZON_LABELS, HORIZONS } from "@/lib/tradecraft/scores";

const WHOSE_LABELS: Record<ListedWhose, string> = {
  all: "All",
  desk: "Scored",
  disputed: "Disputed",
  dissents: "Dissents",
  own: "Yours",
  ownDissents: "Your dissents",
};

/** Filters by whose forecasts they are and which figure counts them. */
export function ResolvedFilters({ filter }: { filter: ForecastFilter }) {
  const { word, issue, horizon, confidence } = filter;
  const href = (some: Partial<ForecastFilter>) => forecastsHref({ ...filter, ...some });
  return (
    <nav aria-label="Filter" className="mb-3 space-y-1 print:hidden">
      <Chips>
        {LISTED_WHOSE.map((whose) => (
          <FilterChip key={whose} active={whose === filter.whose} href={href({ whose })}>
            {WHOSE_LABELS[whose]}
          </FilterChip>
        ))}
      </Chips>
      <FilterFold narrowing={[word, issue, horizon, confidence].filter(Boolean).length}>
        <Chips>
          {word && (
            <FilterChip active href={href({ word: "" })}>
              {`Only “${word}”`}
            </FilterChip>
          )}
          {issue && (
            <FilterChip active href={href({ issue: "" })}>
              {`Only ${issue}`}
            </FilterChip>
          )}
          {HORIZONS.map((each) => (
            <FilterChip
              key={each}
              active={each === horizon}
              href={href({ horizon: each === horizon ? "" : each })}
            >
              {HORIZON_LABELS[each]}
            </FilterChip>
          ))}
          {CONFIDENCES.map((each) => (
            <FilterChip
              key={each}
              active={each === confidence}
              href={href({ confidence: each === confidence ? "" : each })}
            >
              {`${CONFIDENCE_LABELS[each]} confidence`}
            </FilterChip>
          ))}
        </Chips>
      </FilterFold>
    </nav>
  );
}

const Chips = ({ children }: { children: ReactNode }) => (
  <div className="flex flex-wrap gap-1">{children}</div>
);
