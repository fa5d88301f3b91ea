import { DateText } from "@/components/ui/date-text";
import type { Resolution } from "@/lib/analysis/forecasts/schema";
import { outcomeWord } from "@/lib/tradecraft/outcome";

/** The resolutions of a forecast that were taken back: by whom and why. */
export function TakenBack({ resolutions }: { resolutions: readonly Resolution[] }) {
  return resolutions.map(({ number, outcome, by, at, reopened }) => (
    <p key={number} className="max-w-prose text-sm text-secondary">
      {`Resolved as ${outcomeWord(outcome)} by ${by} on `}
      <DateText date={at} />
      {`; reopened by ${reopened?.by} on `}
      {reopened && <DateText date={reopened.at} />}
      {`: ${reopened?.reason}`}
    </p>
  ));
}
