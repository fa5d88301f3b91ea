import { useState } from "react";
import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import type { OutlookPart } from "./outlook-values";

/** What the likelihood is of, by when, and by what it will be decided: seldom changed. */
export function QuestionFields({ values, set, errors }: OutlookPart) {
  // Only at first: it must not fold under whoever writes the first letter.
  const [begins] = useState(values.wording === "");
  return (
    <details className="max-w-prose" open={begins || Boolean(errors.wording ?? errors.closesOn)}>
      <summary className="cursor-pointer text-sm">
        <span className="font-medium">Question</span>{" "}
        <span className="text-secondary">{values.wording || "not written yet"}</span>
      </summary>
      <div className="space-y-4 pt-3">
        <Field label="Question that the likelihood answers" error={errors.wording}>
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              value={values.wording}
              onChange={({ target }) => set({ wording: target.value })}
            />
          )}
        </Field>
        <Field label="ClosesOn" optional error={errors.closesOn}>
          {(control) => (
            <DateInput
              {...control}
              value={values.closesOn}
              onChange={(closesOn) => set({ closesOn })}
            />
          )}
        </Field>
        <Field
          label="How it will be decided"
          hint="Written down before the outcome is known."
          optional
          error={errors.resolutionCriteria}
        >
          {(control) => (
            <TextArea
              {...control}
              value={values.resolutionCriteria}
              onChange={({ target }) => set({ resolutionCriteria: target.value })}
            />
          )}
        </Field>
      </div>
    </details>
  );
}
