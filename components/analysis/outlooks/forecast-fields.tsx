import { useState } from "react";
import { TermsFields } from "@/components/analysis/forecasts/terms-fields";
import { DateText } from "@/components/ui/date-text";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import type { OutlookPart } from "./outlook-values";

interface ForecastFieldsProps extends OutlookPart {
  /** Whether it has been estimated before, which fixes its closing date and criteria. */
  estimated: boolean;
}

/** The forecast: its wording, closing date and resolution criteria. Folded, since it rarely changes. */
export function ForecastFields({ values, set, errors, estimated }: ForecastFieldsProps) {
  const { closesOn, resolutionCriteria } = values;
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
        {estimated ? (
          <p className="text-sm text-secondary">
            {closesOn ? (
              <>
                Closes <DateText date={closesOn} />.
              </>
            ) : (
              "No closing date."
            )}{" "}
            {resolutionCriteria || "No resolution criteria."} Both are fixed, since the forecast has
            been estimated. For others, open a new forecast.
          </p>
        ) : (
          <TermsFields values={values} set={set} errors={errors} optional />
        )}
      </div>
    </details>
  );
}
