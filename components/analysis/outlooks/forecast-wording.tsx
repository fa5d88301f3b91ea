import { DateText } from "@/components/ui/date-text";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { DueMark } from "./due-mark";

/** A forecast's wording, closing date and resolution criteria. */
export function ForecastWording({
  outlook,
}: {
  outlook: Pick<Outlook, "wording" | "closesOn" | "due" | "resolutionCriteria">;
}) {
  return (
    <div className="max-w-prose">
      <p>
        {outlook.wording}
        {outlook.closesOn && (
          <span className="text-secondary">
            {" Closes "}
            <DateText date={outlook.closesOn} />
            {outlook.due && (
              <>
                {", "}
                <DueMark />
              </>
            )}
            .
          </span>
        )}
      </p>
      {outlook.resolutionCriteria && (
        <details className="text-sm text-secondary">
          <summary className="cursor-pointer hover:text-ink">Resolution criteria</summary>
          <p className="mt-1">{outlook.resolutionCriteria}</p>
        </details>
      )}
    </div>
  );
}
