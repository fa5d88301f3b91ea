import { shownDate } from "@/components/ui/shown-date";
import { today } from "@/lib/core/today";
import { OUTCOME_LABELS, type Outcome } from "@/lib/tradecraft/outcome";
import type { ForecastFacts } from "./forecast-facts";

/** What the form holds. */
interface ResolutionValues {
  version: number;
  outcome: Outcome | "";
  knownOn: string;
  source: string;
  note: string;
}

type Resolved = Pick<ForecastFacts, "version" | "resolution" | "closesOn">;

export const resolutionValuesOf = ({
  version,
  resolution,
  closesOn,
}: Resolved): ResolutionValues => ({
  version,
  outcome: resolution?.outcome ?? "",
  knownOn: resolution?.knownOn ?? (closesOn && closesOn <= today() ? closesOn : today()),
  source: resolution?.source ?? "",
  note: resolution?.note ?? "",
});

/**
 * What a form takes over from a forecast that someone else has resolved meanwhile. Only a correction does: the source of
 * one resolution doesn’t belong to another.
 */
export const resolutionTakenOver = (now: Resolved, opened: ResolutionValues): ResolutionValues =>
  opened.outcome ? resolutionValuesOf(now) : { ...opened, version: now.version };

/** What the screens call its fields. */
export const RESOLUTION_WORDS = {
  outcome: "outcome",
  knownOn: "day the outcome became known",
  source: "source",
  note: "account of what happened",
} as const;

/** What a field holds, in words. */
export function resolutionText(values: ResolutionValues, name: keyof ResolutionValues): string {
  if (name === "outcome") return values.outcome && OUTCOME_LABELS[values.outcome];
  return name === "knownOn" ? shownDate(values.knownOn) : String(values[name]);
}
