"use client";

import type { FormEvent } from "react";
import { DateText } from "@/components/ui/date-text";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { TextArea } from "@/components/ui/text-area";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { reopenForecastAction } from "@/lib/analysis/forecasts/actions";
import { today } from "@/lib/core/today";
import { outcomeWord } from "@/lib/tradecraft/outcome";
import type { ForecastFormProps } from "./forecast-facts";
import { FormRefusal } from "./form-refusal";
import { useForecastForm } from "./use-forecast-form";

/** Sets a forecast's resolution aside, with a reason. */
export default function ReopenForm(props: ForecastFormProps) {
  const { slug, forecast } = props;
  const { number, wording, resolution, closesOn } = forecast;
  const form = useForecastForm("reopen", props, { version: forecast.version, reason: "" });
  const isPast = closesOn !== null && closesOn <= today();

  function submit(event: FormEvent) {
    event.preventDefault();
    const { version, reason } = form.values;
    form.save(
      () => reopenForecastAction({ issue: slug, forecast: number, version, reason }),
      isPast
        ? "Reopened. Its closing date has passed, so it needs resolving."
        : "Reopened. It can be estimated again.",
    );
  }

  return (
    <Dialog open onClose={form.close} title="Reopen the forecast">
      <form onSubmit={submit} className="space-y-4">
        <FormRefusal refusal={form.refusal} />
        <UnsavedNotice unsaved={form.unsaved} />
        <div className="max-w-prose">
          <p>{wording}</p>
          {resolution && (
            <p className="text-sm text-secondary">
              {`${resolution.by} resolved it as ${outcomeWord(resolution.outcome)} on `}
              <DateText date={resolution.at} />
              {". That stays in its history, but no longer counts in scores and calibration."}
            </p>
          )}
        </div>
        <Field
          label="Why are you reopening it?"
          hint="Shown on the forecast, and to everyone who is notified."
          error={form.errors.reason}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              value={form.values.reason}
              onChange={({ target }) => form.set({ reason: target.value })}
            />
          )}
        </Field>
        <FormActions
          submit="Reopen"
          pending={form.pending}
          pendingLabel="Saving…"
          onCancel={form.close}
        />
      </form>
    </Dialog>
  );
}
