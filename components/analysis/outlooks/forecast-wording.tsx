import { ForecastCriteria } from "@/components/analysis/forecasts/forecast-criteria";
import { ResolutionLine } from "@/components/analysis/forecasts/resolution-line";
import { DateText } from "@/components/ui/date-text";
import type { Forecast } from "@/lib/analysis/forecasts/schema";
import { DueMark } from "./due-mark";

/** A forecast's wording, closing date and resolution criteria, and how it turned out. */
export function ForecastWording({ forecast }: { forecast: Forecast }) {
  const { wording, closesOn, due, resolution } = forecast;
  return (
    <div className="space-y-2">
      <p className="max-w-prose">
        {wording}
        {closesOn && (
          <span className="text-secondary">
            {resolution ? " Closing date " : " Closes "}
            <DateText date={closesOn} />
            {due && (
              <>
                {", "}
                <DueMark />
              </>
            )}
            .
          </span>
        )}
      </p>
      {resolution && <ResolutionLine resolution={resolution} />}
      <ForecastCriteria terms={forecast} />
    </div>
  );
}
