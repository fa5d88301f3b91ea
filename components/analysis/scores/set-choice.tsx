import { FilterChip } from "@/components/ui/filter-chip";
import type { ScoredSet } from "@/lib/analysis/scores/schema";

/** Which forecasts are scored. The desk's own and the invented ones of the training set are never mixed. */
export function SetChoice({ set }: { set: ScoredSet }) {
  return (
    <nav aria-label="Forecasts scored" className="-mt-4 space-y-1 print:hidden">
      <p className="-ml-2 flex flex-wrap">
        <FilterChip active={set === "desk"} href="/calibration">
          The desk’s forecasts
        </FilterChip>
        <FilterChip active={set === "training"} href="/calibration?set=training">
          Training set
        </FilterChip>
      </p>
      {set === "training" && (
        <p className="text-sm text-secondary">
          These forecasts are invented, for trying out calibration. They don’t count towards the
          desk’s figures.
        </p>
      )}
    </nav>
  );
}
