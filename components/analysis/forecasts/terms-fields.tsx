import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";

interface TermsFieldsProps {
  values: { closesOn: string; resolutionCriteria: string };
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
