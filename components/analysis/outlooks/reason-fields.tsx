import { Field } from "@/components/ui/field";
import { RadioRow } from "@/components/ui/radio-row";
import { TextArea } from "@/components/ui/text-area";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { listed } from "@/lib/core/wording";
import {
  CHANGE_REASON_HELP,
  CHANGE_REASON_LABELS,
  CHANGE_REASONS,
} from "@/lib/tradecraft/change-reason";
import type { OutlookPart } from "./outlook-values";

interface ReasonFieldsProps extends OutlookPart {
  /** The estimate that is revised. */
  before: Outlook;
}

/** Why the outlook changes. A reason is required, and a sentence if a figure changes. */
export function ReasonFields({ values, set, errors, before }: ReasonFieldsProps) {
  const { reason, drivers, likelihood, confidence, trend } = values;
  const moved = [
    likelihood !== before.likelihood && "likelihood",
    confidence !== before.confidence && "confidence",
    trend !== before.trend && "trend",
  ].filter((each) => each !== false);
  return (
    <div className="space-y-5">
      <RadioRow
        legend="Reason for change"
        name="reason"
        value={reason}
        onChange={(reason) => set({ reason })}
        options={CHANGE_REASONS.map((value) => ({
          value,
          label: CHANGE_REASON_LABELS[value],
          help: CHANGE_REASON_HELP[value],
        }))}
        error={errors.reason}
      />
      {/* Rendered from the start, so that screen readers announce what is added. */}
      <p aria-live="polite" className="-mt-3 text-sm text-warning empty:hidden">
        {reason === "NEW_EVIDENCE" &&
          drivers.length === 0 &&
          "Tick the quotations that moved the estimate, in the list of evidence."}
      </p>
      <Field
        label="What changed your mind"
        hint={[
          reason && CHANGE_REASON_HELP[reason],
          moved.length > 0 && `You’re changing the ${listed(moved)}: say why in a sentence.`,
        ]
          .filter(Boolean)
          .join(" ")}
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
