"use client";

import type { FormEvent } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { TextArea } from "@/components/ui/text-area";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { clarifyForecastAction } from "@/lib/analysis/forecasts/actions";
import type { ForecastFormProps } from "./forecast-facts";
import { FormRefusal } from "./form-refusal";
import { useForecastForm } from "./use-forecast-form";

/** Adds a dated clarification to a forecast's criteria. */
export default function ClarifyForm(props: ForecastFormProps) {
  const { slug, forecast } = props;
  const form = useForecastForm("clarify", props, { version: forecast.version, text: "" });

  function submit(event: FormEvent) {
    event.preventDefault();
    const input = { issue: slug, forecast: forecast.number, text: form.values.text };
    form.save(() => clarifyForecastAction(input), "Clarification added.");
  }

  return (
    <Dialog open onClose={form.close} title="Clarify the criteria">
      <form onSubmit={submit} className="space-y-4">
        <FormRefusal refusal={form.refusal} />
        <UnsavedNotice unsaved={form.unsaved} />
        <p className="max-w-prose text-sm text-secondary">
          {forecast.resolutionCriteria || "This forecast has no criteria yet."}
        </p>
        <Field
          label="Clarification"
          hint="Added below the criteria with your name and the date. You can’t remove it later."
          error={form.errors.text}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              value={form.values.text}
              onChange={({ target }) => form.set({ text: target.value })}
            />
          )}
        </Field>
        <FormActions
          submit="Add"
          pending={form.pending}
          pendingLabel="Saving…"
          onCancel={form.close}
        />
      </form>
    </Dialog>
  );
}
