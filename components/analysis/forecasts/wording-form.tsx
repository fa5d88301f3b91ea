"use client";

import { type FormEvent, useRef } from "react";
import { ConfirmNotice, isConfirmed } from "@/components/analysis/markdown/confirm-notice";
import { StaleNotice } from "@/components/desk/live/stale-notice";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { TextArea } from "@/components/ui/text-area";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { editForecastAction } from "@/lib/analysis/forecasts/actions";
import { FIELD_WORDS } from "@/lib/desk/events/fields";
import type { ForecastFormProps } from "./forecast-facts";
import { FormRefusal } from "./form-refusal";
import { TermsFields } from "./terms-fields";
import { useForecastForm } from "./use-forecast-form";
import { wordingInputOf, wordingText, wordingValuesOf } from "./wording-values";

/** Edits a forecast's wording and, until it has been estimated, its closing date and criteria. */
export default function WordingForm(props: ForecastFormProps) {
  const { slug, forecast } = props;
  const { number, estimated } = forecast;
  const form = useForecastForm("wording", props, wordingValuesOf(forecast), wordingValuesOf);
  const { values, errors, refusal } = form;
  const confirm = useRef<HTMLButtonElement>(null);
  const asks = refusal?.code === "confirm";
  const set: typeof form.set = (some) => {
    form.set(some);
    // What is confirmed is what was asked about.
    if (asks) form.dismiss();
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    const confirmed = isConfirmed(event, confirm);
    const input = { issue: slug, forecast: number, ...wordingInputOf(values, estimated) };
    form.save(
      () => editForecastAction({ ...input, confirmed }),
      values.wording === forecast.wording
        ? "Forecast saved."
        : "Forecast saved. Its earlier wording is kept.",
    );
  }

  return (
    <Dialog open onClose={form.close} title={estimated ? "Edit wording" : "Edit forecast"}>
      <form onSubmit={submit} className="space-y-4">
        <StaleNotice
          refusal={refusal}
          stale={form.stale}
          words={FIELD_WORDS.forecast}
          textOf={wordingText}
        >
          {asks ? (
            <ConfirmNotice message={refusal.message} pending={form.pending} confirm={confirm} />
          ) : (
            <FormRefusal refusal={refusal} />
          )}
        </StaleNotice>
        <UnsavedNotice unsaved={form.unsaved} />
        <Field
          label="Forecast wording"
          hint={
            estimated
              ? "Make it clearer, but keep its meaning: people have already estimated it. Its closing date and criteria are fixed."
              : "A yes-or-no question about what will happen."
          }
          error={errors.wording}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              value={values.wording}
              onChange={({ target }) => set({ wording: target.value })}
            />
          )}
        </Field>
        {!estimated && <TermsFields values={values} set={set} errors={errors} />}
        <FormActions
          submit="Save"
          pending={form.pending}
          pendingLabel="Saving…"
          onCancel={form.close}
        />
      </form>
    </Dialog>
  );
}
