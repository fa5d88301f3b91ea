import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";

interface TitleFieldsProps {
  values: { title: string; handling: string };
  set: (some: { title?: string; handling?: string }) => void;
  errors: Record<string, string>;
  /** What becomes of the title. */
  hint?: string;
  /** Whether it is the first field. */
  autoFocus?: boolean;
}

/** The title and the handling line of an edition, or of those that a schedule issues. */
export const TitleFields = ({ values, set, errors, hint, autoFocus }: TitleFieldsProps) => (
  <>
    <Field label="Title" hint={hint} error={errors.title}>
      {(control) => (
        <TextInput
          {...control}
          autoFocus={autoFocus}
          value={values.title}
          onChange={({ target }) => set({ title: target.value })}
        />
      )}
    </Field>
    <Field
      label="Handling line"
      optional
      hint="Such as “For the desk only”. Printed on every page."
      error={errors.handling}
    >
      {(control) => (
        <TextInput
          {...control}
          value={values.handling}
          onChange={({ target }) => set({ handling: target.value })}
        />
      )}
    </Field>
  </>
);
