import type { ReactNode } from "react";
import { ForecastCriteria } from "@/components/analysis/forecasts/forecast-criteria";
import { DateText } from "@/components/ui/date-text";
import type { Forecast } from "@/lib/analysis/forecasts/schema";
import { DueMark } from "./due-mark";

interface ForecastWordingProps {
  forecast: Forecast;
  /** How it turned out. */
  children: ReactNode;
}

/** A forecast's wording, closing date and resolution criteria, and how it turned out. */
export function ForecastWording({ forecast, children }: ForecastWordingProps) {
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
      {children}
      <ForecastCriteria terms={forecast} />
    </div>
  );
}
