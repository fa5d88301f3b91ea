"use client";

import { type FormEvent, useLayoutEffect, useRef } from "react";
import { StaleNotice } from "@/components/desk/live/stale-notice";
import { DateInput } from "@/components/ui/date-input";
import { DateText } from "@/components/ui/date-text";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { RadioRow } from "@/components/ui/radio-row";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { resolveForecastAction } from "@/lib/analysis/forecasts/actions";
import { today } from "@/lib/core/today";
import { OUTCOME_LABELS, OUTCOMES, type Outcome } from "@/lib/tradecraft/outcome";
import type { ForecastFormProps } from "./forecast-facts";
import { FormRefusal } from "./form-refusal";
import {
  RESOLUTION_WORDS,
  resolutionTakenOver,
  resolutionText,
  resolutionValuesOf,
} from "./resolution-values";
import { useForecastForm } from "./use-forecast-form";

/** Records how a forecast turned out, or corrects that. */
export default function ResolveForm(props: ForecastFormProps) {
  const { slug, forecast } = props;
  const { number, resolution, closesOn } = forecast;
  const early = closesOn !== null && closesOn > today();
  const form = useForecastForm("resolve", props, resolutionValuesOf(forecast), resolutionTakenOver);
  const { values, set, errors, refusal } = form;
  const fields = useRef<HTMLFormElement>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    const { outcome, knownOn, source, note, version } = values;
    const given = { outcome: outcome as Outcome, knownOn: knownOn || null, source, note, version };
    form.save(
      () => resolveForecastAction({ issue: slug, forecast: number, early, ...given }),
      resolution
        ? "Resolution corrected. The earlier one is kept."
        : `Resolved: ${outcome && OUTCOME_LABELS[outcome].toLowerCase()}.`,
    );
  }

  // Whoever opens this knows the outcome, and the other fields follow from it. After the dialog, which would pass over
  // radio buttons of which none is checked.
  useLayoutEffect(() => {
    fields.current?.querySelector<HTMLElement>("input:checked, input")?.focus();
  }, []);

  return (
    <Dialog
      open
      onClose={form.close}
      title={
        resolution
          ? "Correct the resolution"
          : early
            ? "Resolve the forecast early"
            : "Resolve the forecast"
      }
    >
      <form ref={fields} onSubmit={submit} className="space-y-4">
        <StaleNotice
          refusal={refusal}
          stale={form.opened.outcome ? form.stale : null}
          words={RESOLUTION_WORDS}
          textOf={resolutionText}
        >
          <FormRefusal refusal={refusal}>
            {resolution &&
              `${resolution.by} resolved it as ${OUTCOME_LABELS[resolution.outcome].toLowerCase()}: ${resolution.note}`}
          </FormRefusal>
        </StaleNotice>
        <UnsavedNotice unsaved={form.unsaved} />
        <div className="max-w-prose">
          <p>{forecast.wording}</p>
          <p className="text-sm text-secondary">{forecast.resolutionCriteria}</p>
          {early && !resolution && (
            <p className="mt-2 text-sm text-warning">
              It closes on <DateText date={closesOn} />. Resolve it before then only if the outcome
              is already certain.
            </p>
          )}
        </div>
        <RadioRow
          legend="Outcome"
          name={`outcome-${number}`}
          value={values.outcome}
          onChange={(outcome) => set({ outcome })}
          options={OUTCOMES.map((value) => ({
            value,
            label: OUTCOME_LABELS[value],
            ...(value === "VOID" && { help: "It can’t be resolved as yes or no." }),
          }))}
          error={errors.outcome}
        />
        <Field
          label="Known on"
          hint="The day the outcome became known. Estimates made from that day on aren’t scored."
          error={errors.knownOn}
        >
          {(control) => (
            <DateInput
              {...control}
              value={values.knownOn}
              onChange={(knownOn) => set({ knownOn })}
            />
          )}
        </Field>
        <Field
          label="Source"
          hint="An address, a citation or a title."
          optional
          error={errors.source}
        >
          {(control) => (
            <TextInput
              {...control}
              value={values.source}
              onChange={({ target }) => set({ source: target.value })}
            />
          )}
        </Field>
        <Field
          label="What happened"
          hint="How it meets the criteria, or doesn’t."
          error={errors.note}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              value={values.note}
              onChange={({ target }) => set({ note: target.value })}
            />
          )}
        </Field>
        <FormActions
          submit={resolution ? "Correct" : early ? "Resolve early" : "Resolve"}
          pending={form.pending}
          pendingLabel="Saving…"
          onCancel={form.close}
        />
      </form>
    </Dialog>
  );
}
