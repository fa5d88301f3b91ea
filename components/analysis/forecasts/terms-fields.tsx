import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";

interface TermsFieldsProps {
  values: { closesOn: string; resolutionCriteria: string };
  set: (values: { closesOn?: string; resolutionCriteria?: string }) => void;
  errors: Record<string, string>;
  optional?: boolean;
}

/** When a forecast closes, and what will count as yes. */
export function TermsFields({ values, set, errors, optional }: TermsFieldsProps) {
  return (
    <>
      <Field
        label="Closing date"
        hint="Fixed once someone has estimated the forecast."
        optional={optional}
        error={errors.closesOn}
      >
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
        hint="What will count as yes. Fixed once someone has estimated the forecast."
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
