import { useState } from "react";
import { TermsFields } from "@/components/analysis/forecasts/terms-fields";
import { DateText } from "@/components/ui/date-text";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import type { OutlookPart } from "./outlook-values";

interface ForecastFieldsProps extends OutlookPart {
  /** What its first estimate has fixed; null before that. */
  fixed: Pick<Outlook, "closesOn" | "resolutionCriteria"> | null;
}

/** The forecast: its wording, closing date and resolution criteria. Folded, since it rarely changes. */
export function ForecastFields({ values, set, errors, fixed }: ForecastFieldsProps) {
  // Decided once: it must not fold as soon as the first letter is typed.
  const [startsOpen] = useState(values.wording === "");
  return (
    <details
      className="max-w-prose"
      open={startsOpen || Boolean(errors.wording ?? errors.closesOn)}
    >
      <summary className="text-sm text-ink">
        <span className="font-medium">Forecast</span>{" "}
        <span className="text-secondary">{values.wording || "not written yet"}</span>
      </summary>
      <div className="space-y-4 pt-3">
        <Field label="Forecast wording" error={errors.wording}>
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              value={values.wording}
              onChange={({ target }) => set({ wording: target.value })}
            />
          )}
        </Field>
        {fixed ? (
          <div className="text-sm text-secondary">
            <p>
              {fixed.closesOn ? (
                <>
                  Closes <DateText date={fixed.closesOn} />.
                </>
              ) : (
                "No closing date."
              )}
            </p>
            {fixed.resolutionCriteria && <p>{fixed.resolutionCriteria}</p>}
            <p>
              The closing date and criteria are fixed because the forecast has been estimated. To
              use different ones, open a new forecast.
            </p>
          </div>
        ) : (
          <TermsFields
            values={values}
            set={set}
            errors={errors}
            advice="Fixed once you save this estimate."
            optional
          />
        )}
      </div>
    </details>
  );
}
