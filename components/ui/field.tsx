import { type ReactNode, useId } from "react";
import { FieldError } from "./field-error";

/** The attributes that connect a control with its label, hint and error. */
interface FieldControl {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

interface FieldProps {
  /** The id of the control, if a link leads to it. */
  id?: string;
  label: string;
  hint?: ReactNode;
  error?: string | null;
  optional?: boolean;
  className?: string;
  children: (control: FieldControl) => ReactNode;
}

/** `<Field label="Title">{(control) => <TextInput {...control} name="title" />}</Field>` */
export function Field({
  id: given,
  label,
  hint,
  error,
  optional,
  className,
  children,
}: FieldProps) {
  const own = useId();
  const id = given ?? own;
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={className}>
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
        {optional && <span className="font-normal text-secondary"> (optional)</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="max-w-prose text-xs text-secondary">
          {hint}
        </p>
      )}
      <div className="mt-1">
        {children({
          id,
          "aria-describedby": described || undefined,
          "aria-invalid": error ? true : undefined,
        })}
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
