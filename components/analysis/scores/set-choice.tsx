import { FilterChip } from "@/components/ui/filter-chip";
import { calibrationHref, type ForecastFilter } from "@/lib/analysis/scores/filter";

/** Which forecasts are scored. The desk's own and the invented ones of the training set are never mixed. */
export function SetChoice({ set, in: slug }: Pick<ForecastFilter, "set" | "in">) {
  return (
    <nav aria-label="Forecasts scored" className="-mt-4 space-y-1 print:hidden">
      <p className="flex flex-wrap">
        <FilterChip active={set === "desk"} href={calibrationHref({ set: "desk", in: slug })}>
          The desk’s forecasts
        </FilterChip>
        <FilterChip
          active={set === "training"}
          href={calibrationHref({ set: "training", in: slug })}
        >
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
