import { ForecastCriteria } from "@/components/analysis/forecasts/forecast-criteria";
import { ResolutionLine } from "@/components/analysis/forecasts/resolution-line";
import { TakenBack } from "@/components/analysis/forecasts/taken-back";
import { DateText } from "@/components/ui/date-text";
import type { Forecast } from "@/lib/analysis/forecasts/schema";
import { DueMark } from "./due-mark";

/** A forecast's wording, closing date and resolution criteria, and how it turned out. */
export function ForecastWording({ forecast }: { forecast: Forecast }) {
  const { wording, closesOn, due, resolution, takenBack } = forecast;
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
      <TakenBack resolutions={takenBack} />
      {resolution && <ResolutionLine resolution={resolution} takenBack={takenBack} />}
      <ForecastCriteria terms={forecast} />
    </div>
  );
}
