import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";

interface HandlingFieldProps {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** The handling line of an edition, or of those that a schedule issues. */
export const HandlingField = ({ value, onChange, error }: HandlingFieldProps) => (
  <Field
    label="Handling line"
    optional
    hint="Such as “For the desk only”. Printed on every page."
    error={error}
  >
    {(control) => (
      <TextInput {...control} value={value} onChange={({ target }) => onChange(target.value)} />
    )}
  </Field>
);
