import { CompletedArea } from "@/components/analysis/markdown/completed-area";
import { findSpeaker } from "@/components/analysis/markdown/find-trigger";
import { Field } from "@/components/ui/field";
import { RadioRow } from "@/components/ui/radio-row";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { DIRECTION_LABELS, DIRECTIONS } from "@/lib/tradecraft/signpost-direction";
import type { SignpostContext } from "./signpost-facts";
import type { SignpostValues } from "./signpost-values";

interface SignpostFieldsProps {
  values: SignpostValues;
  set: (some: Partial<SignpostValues>) => void;
  errors: Record<string, string>;
  forecasts: SignpostContext["forecasts"];
}

export function SignpostFields({ values, set, errors, forecasts }: SignpostFieldsProps) {
  return (
    <>
      <Field label="Sign" hint="What would change the desk’s mind." error={errors.text}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={values.text}
            onChange={({ target }) => set({ text: target.value })}
          />
        )}
      </Field>
      <RadioRow
        legend="Which way it would move the likelihood"
        name="direction"
        value={values.direction}
        onChange={(direction) => set({ direction })}
        options={DIRECTIONS.map((value) => ({ value, label: DIRECTION_LABELS[value] }))}
        error={errors.direction}
      />
      {(forecasts.length > 1 || values.forecast) && (
        <Field label="About" error={errors.forecast}>
          {(control) => (
            <Select
              {...control}
              value={values.forecast}
              onChange={({ target }) => set({ forecast: target.value })}
              options={[
                { value: "", label: "The issue as a whole" },
                ...forecasts.map(({ number, wording }) => ({
                  value: String(number),
                  label: `Forecast ${number}: ${wording}`,
                })),
              ]}
            />
          )}
        </Field>
      )}
      <Field
        label="Words and phrases"
        hint="Any of these in a quotation is a match. One per line."
        error={errors.terms}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            value={values.terms}
            onChange={({ target }) => set({ terms: target.value })}
          />
        )}
      </Field>
      <Field
        label="Speakers"
        hint="Only if one of these says it. One name per line, as on the Speakers page."
        optional
        error={errors.speakers}
      >
        {(control) => (
          <CompletedArea
            {...control}
            find={findSpeaker}
            rows={2}
            value={values.speakers}
            onChange={({ target }) => set({ speakers: target.value })}
          />
        )}
      </Field>
    </>
  );
}
