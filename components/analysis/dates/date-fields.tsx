import { DateInput } from "@/components/ui/date-input";
import { Field } from "@/components/ui/field";
import { RadioRow } from "@/components/ui/radio-row";
import { TextInput } from "@/components/ui/text-input";
import { DATE_KINDS, KIND_LABELS, PRECISION_LABELS, PRECISIONS } from "@/lib/analysis/dates/schema";
import type { DateValues } from "./date-values";

interface DateFieldsProps {
  values: DateValues;
  set: (some: Partial<DateValues>) => void;
  errors: Record<string, string>;
  /** Whether it is being added, and so ought to lie ahead. */
  isNew: boolean;
}

const KINDS = DATE_KINDS.map((value) => ({ value, label: KIND_LABELS[value] }));
const HOW_EXACT = PRECISIONS.map((value) => ({ value, label: PRECISION_LABELS[value] }));

export function DateFields({ values, set, errors, isNew }: DateFieldsProps) {
  const text = (name: "title" | "place" | "source") => ({
    value: values[name],
    onChange: ({ target }: { target: { value: string } }) => set({ [name]: target.value }),
  });
  return (
    <>
      <Field label="What happens" error={errors.title}>
        {(control) => <TextInput {...control} {...text("title")} />}
      </Field>
      <RadioRow
        legend="Kind"
        name="kind"
        value={values.kind}
        onChange={(kind) => set({ kind })}
        options={KINDS}
        error={errors.kind ?? null}
      />
      <RadioRow
        legend="Precision"
        name="precision"
        value={values.precision}
        onChange={(precision) => set({ precision })}
        options={HOW_EXACT}
      />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <Field
          label={values.precision === "MONTH" ? "A day in the month" : "First day"}
          error={errors.startsOn}
        >
          {(control) => (
            <DateInput
              {...control}
              // A month is typed as any of its days, and a visit that has begun is still on.
              ahead={isNew && values.precision !== "MONTH" && values.endsOn === ""}
              value={values.startsOn}
              onChange={(startsOn) => set({ startsOn })}
            />
          )}
        </Field>
        <Field label="Last day" optional error={errors.endsOn}>
          {(control) => (
            <DateInput
              {...control}
              ahead={isNew}
              value={values.endsOn}
              onChange={(endsOn) => set({ endsOn })}
            />
          )}
        </Field>
      </div>
      <Field label="Place" optional error={errors.place}>
        {(control) => <TextInput {...control} {...text("place")} />}
      </Field>
      <Field
        label="Source"
        hint="A web address or a citation: who announced it, and when."
        optional
        error={errors.source}
      >
        {(control) => <TextInput {...control} {...text("source")} />}
      </Field>
    </>
  );
}
