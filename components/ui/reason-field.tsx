import { Field } from "./field";
import { TextArea } from "./text-area";

interface ReasonFieldProps {
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** The reason that an act asks for. */
export function ReasonField({ value, onChange, error }: ReasonFieldProps) {
  return (
    <Field label="Reason" error={error}>
      {(control) => (
        <TextArea
          {...control}
          rows={2}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
