import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { shownDate } from "@/components/ui/shown-date";
import { TextArea } from "@/components/ui/text-area";
import { otherDay } from "@/lib/text/dates/days-in";

interface TermsFieldsProps {
  values: { wording: string; closesOn: string; resolutionCriteria: string };
  set: (values: { closesOn?: string; resolutionCriteria?: string }) => void;
  errors: Record<string, string>;
  /** From when on they are fixed. */
  advice?: string;
  optional?: boolean;
}

/** When a forecast closes, and what will count as yes. */
export function TermsFields(props: TermsFieldsProps) {
  const { values, set, errors, optional } = props;
  const { advice = "Fixed once someone has estimated the forecast." } = props;
  const named = otherDay(values.wording, values.closesOn);
  return (
    <>
      <Field label="Closing date" hint={advice} optional={optional} error={errors.closesOn}>
        {(control) => (
          <DateInput
            {...control}
            value={values.closesOn}
            onChange={(closesOn) => set({ closesOn })}
          />
        )}
      </Field>
      {named && (
        <p role="status" className="text-sm text-warning">
          {`The question says ${shownDate(named)}; it closes on ${shownDate(values.closesOn)}.`}
        </p>
      )}
      <Field
        label="Resolution criteria"
        hint={`What will count as yes. ${advice}`}
        optional={optional}
        error={errors.resolutionCriteria}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            value={values.resolutionCriteria}
            onChange={({ target }) => set({ resolutionCriteria: target.value })}
          />
        )}
      </Field>
    </>
  );
}
