"use client";

import type { FormEvent } from "react";
import { FormRefusal } from "@/components/analysis/forecasts/form-refusal";
import { Dialog } from "@/components/ui/dialog";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { ReasonField } from "@/components/ui/reason-field";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { restoreHypothesisAction, retireHypothesisAction } from "@/lib/analysis/hypotheses/actions";
import { hypothesisName } from "@/lib/analysis/hypotheses/schema";
import type { HypothesisFormProps } from "./hypothesis-values";
import { useHypothesisForm } from "./use-hypothesis-form";

/** Retires a hypothesis, with a reason, and offers to undo it. */
export default function RetireForm(props: HypothesisFormProps) {
  const { slug, hypothesis } = props;
  const { number, text, version } = hypothesis;
  const form = useHypothesisForm("retire", props, { version, reason: "" }, (now) => ({
    version: now.version,
    reason: "",
  }));
  const { values, set, unsaved, close, errors, pending, refusal } = form;
  const say = useSay();
  const name = hypothesisName(number);

  function submit(event: FormEvent) {
    event.preventDefault();
    const ref = { issue: slug, hypothesis: number };
    form.save(
      () => retireHypothesisAction({ ...ref, ...values }),
      ({ version }) =>
        say({
          said: `${name} retired.`,
          takesFocus: true,
          undo: {
            run: () => restoreHypothesisAction({ ...ref, version }),
            said: `${name} restored, with its assessments.`,
          },
        }),
    );
  }

  return (
    <Dialog open onClose={close} title={`Retire ${name}?`}>
      <form onSubmit={submit} className="space-y-4">
        <FormRefusal refusal={refusal}>{`It now reads: ${text}`}</FormRefusal>
        <UnsavedNotice unsaved={unsaved} />
        <p className="max-w-prose">
          It will disappear from everyone’s matrix. Its number and assessments are kept, and it can
          be restored.
        </p>
        <ReasonField
          value={values.reason}
          onChange={(reason) => set({ reason })}
          error={errors.reason}
        />
        <FormActions submit="Retire" pending={pending} pendingLabel="Saving…" onCancel={close} />
      </form>
    </Dialog>
  );
}
