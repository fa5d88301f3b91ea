import { DateText } from "@/components/ui/date-text";
import type { Forecast } from "@/lib/analysis/forecasts/schema";
import { outcomeWord } from "@/lib/tradecraft/outcome";
import { ResolutionLine } from "./resolution-line";

/**
 * How a forecast turned out, below the resolutions that were set aside. An issue's page renders it on the server: most
 * forecasts have none.
 */
export function Resolutions({ forecast }: { forecast: Forecast }) {
  const { resolution, takenBack } = forecast;
  const last = takenBack.at(-1)?.number ?? 0;
  return (
    <>
      {takenBack.map(({ number, outcome, by, at, reopened }) => (
        <p key={number} className="max-w-prose text-sm text-secondary">
          {`Resolved as ${outcomeWord(outcome)} by ${by} on `}
          <DateText date={at} />
          {reopened && (
            <>
              {`; reopened by ${reopened.by} on `}
              <DateText date={reopened.at} />
              {`: ${reopened.reason}`}
            </>
          )}
        </p>
      ))}
      {resolution && (
        <ResolutionLine resolution={resolution} corrects={resolution.number > last + 1} />
      )}
    </>
  );
}
