"use client";

import type { FormEvent } from "react";
import { FormRefusal } from "@/components/analysis/forecasts/form-refusal";
import { StaleNotice } from "@/components/desk/live/stale-notice";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { editHypothesisAction } from "@/lib/analysis/hypotheses/actions";
import { hypothesisName } from "@/lib/analysis/hypotheses/schema";
import {
  HYPOTHESIS_WORDS,
  type HypothesisFormProps,
  hypothesisChangesOf,
  hypothesisValuesOf,
} from "./hypothesis-values";
import { useHypothesisForm } from "./use-hypothesis-form";

/** Changes the words of a hypothesis, and its place among the others. */
export default function HypothesisForm(props: HypothesisFormProps) {
  const { slug, hypothesis, place, of } = props;
  const { number } = hypothesis;
  const form = useHypothesisForm(
    "edit",
    props,
    hypothesisValuesOf({ ...hypothesis, place }),
    hypothesisValuesOf,
  );
  const { values, opened, set, stale, unsaved, close, errors, pending, refusal } = form;
  const say = useSay();
  const name = hypothesisName(number);

  function submit(event: FormEvent) {
    event.preventDefault();
    const changes = hypothesisChangesOf(opened, values);
    form.save(
      () => editHypothesisAction({ issue: slug, hypothesis: number, ...changes }),
      () => say({ said: `${name} saved.` }),
    );
  }

  return (
    <Dialog open onClose={close} title={`Edit ${name}`}>
      <form onSubmit={submit} className="space-y-4">
        <StaleNotice
          refusal={refusal}
          stale={stale}
          words={HYPOTHESIS_WORDS}
          textOf={(now, field) => String(now[field])}
        >
          <FormRefusal refusal={refusal} />
        </StaleNotice>
        <UnsavedNotice unsaved={unsaved} />
        <Field
          label="Hypothesis"
          hint="Everyone’s assessments are kept. If it now means something else, retire it and add another."
          error={errors.text}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              value={values.text}
              onChange={({ target }) => set({ text: target.value })}
            />
          )}
        </Field>
        <Field label="Position">
          {(control) => (
            <Select
              {...control}
              className="max-w-40"
              value={String(values.place)}
              onChange={({ target }) => set({ place: Number(target.value) })}
              options={Array.from({ length: of }, (_, at) => ({
                value: String(at + 1),
                label: `${at + 1} of ${of}`,
              }))}
            />
          )}
        </Field>
        <FormActions submit="Save" pending={pending} pendingLabel="Saving…" onCancel={close} />
      </form>
    </Dialog>
  );
}
