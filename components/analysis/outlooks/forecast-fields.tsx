import { useState } from "react";
import { TermsFields } from "@/components/analysis/forecasts/terms-fields";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import type { OutlookPart } from "./outlook-values";

/** The forecast: its wording, closing date and resolution criteria. Folded, since it rarely changes. */
export function ForecastFields({ values, set, errors }: OutlookPart) {
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
        <TermsFields
          values={values}
          set={set}
          errors={errors}
          advice="Agree on it before the outcome is known."
          optional
        />
      </div>
    </details>
  );
}
