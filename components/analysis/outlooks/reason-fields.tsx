import { Field } from "@/components/ui/field";
import { RadioRow } from "@/components/ui/radio-row";
import { TextArea } from "@/components/ui/text-area";
import {
  CHANGE_REASON_HELP,
  CHANGE_REASON_LABELS,
  CHANGE_REASONS,
} from "@/lib/tradecraft/change-reason";
import type { OutlookPart } from "./outlook-values";

/** Why the outlook changes. A reason is required. */
export function ReasonFields({ values, set, errors }: OutlookPart) {
  return (
    <div className="space-y-5">
      <RadioRow
        legend="Reason for change"
        name="reason"
        value={values.reason}
        onChange={(reason) => set({ reason })}
        options={CHANGE_REASONS.map((value) => ({
          value,
          label: CHANGE_REASON_LABELS[value],
          help: CHANGE_REASON_HELP[value],
        }))}
        error={errors.reason}
      />
      <Field
        label="What changed your mind"
        hint={values.reason && CHANGE_REASON_HELP[values.reason]}
        error={errors.reasonNote}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={values.reasonNote}
            onChange={({ target }) => set({ reasonNote: target.value })}
          />
        )}
      </Field>
    </div>
  );
}
