import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { RelationshipValues } from "./relationship-values";

interface RelationshipFieldsProps {
  values: RelationshipValues;
  set: (some: Partial<RelationshipValues>) => void;
  errors: Record<string, string>;
  /** Whether it is being opened: the short name and the letters can't be changed later. */
  isNew: boolean;
}

const WORDS_HINT =
  "One per line: its name, its people, its capital, its government. If you leave this empty, the desk uses the words it already knows for this name.";

export function RelationshipFields({ values, set, errors, isNew }: RelationshipFieldsProps) {
  const text = (field: keyof RelationshipValues) => ({
    autoComplete: "off",
    value: values[field],
    onChange: ({ target }: { target: { value: string } }) => set({ [field]: target.value }),
  });
  const typed = values.keyPrefix.trim().toUpperCase();
  const prefix = typed.length === 4 ? typed : "ABCD";
  return (
    <>
      <Field
        label="Title"
        hint="Both parties, as lists and briefings name them."
        error={errors.title}
      >
        {(control) => <TextInput {...control} {...text("title")} />}
      </Field>
      {isNew && (
        <div className="grid gap-3 sm:grid-cols-2">
          <Field
            label="Short name"
            hint={`Lower-case letters, digits and hyphens, for addresses${values.slug && ` such as ?in=${values.slug}`}. It can’t be changed later.`}
            error={errors.slug}
          >
            {(control) => <TextInput {...control} {...text("slug")} />}
          </Field>
          <Field
            label="Issue prefix"
            hint={`Four letters, as in ${prefix}-1. It can’t be changed later.`}
            error={errors.keyPrefix}
          >
            {(control) => <TextInput {...control} {...text("keyPrefix")} maxLength={4} />}
          </Field>
        </div>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="First party" error={errors.first}>
          {(control) => <TextInput {...control} {...text("first")} />}
        </Field>
        <Field label="Second party" error={errors.second}>
          {(control) => <TextInput {...control} {...text("second")} />}
        </Field>
        <Field
          label="Words for the first party"
          hint={WORDS_HINT}
          optional
          error={errors.firstWords}
        >
          {(control) => (
            <TextArea {...control} {...text("firstWords")} rows={4} className="max-h-64" />
          )}
        </Field>
        <Field
          label="Words for the second party"
          hint={WORDS_HINT}
          optional
          error={errors.secondWords}
        >
          {(control) => (
            <TextArea {...control} {...text("secondWords")} rows={4} className="max-h-64" />
          )}
        </Field>
      </div>
    </>
  );
}
