"use client";

import { type FormEvent, useRef } from "react";
import { ConfirmNotice, isConfirmed } from "@/components/analysis/markdown/confirm-notice";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { TextArea } from "@/components/ui/text-area";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { openForecastAction } from "@/lib/analysis/forecasts/actions";
import { FormRefusal } from "./form-refusal";
import { TermsFields } from "./terms-fields";

interface OpenForecastFormProps {
  slug: string;
  person: string;
  onClose: () => void;
}

/** Opens a forecast on an issue: its wording, closing date and criteria. */
export default function OpenForecastForm({ slug, person, onClose }: OpenForecastFormProps) {
  const unsaved = useUnsaved(`forecast-open:${slug}:${person}`, {
    wording: "",
    closesOn: "",
    resolutionCriteria: "",
  });
  const values = unsaved.value;
  const { run, pending, refusal, dismiss, errors } = useCommand<{ number: number }>();
  const confirm = useRef<HTMLButtonElement>(null);
  const asks = refusal?.code === "confirm";
  const set = (more: Partial<typeof values>) => {
    unsaved.setValue((now) => ({ ...now, ...more }));
    // What is confirmed is what was asked about.
    if (asks) dismiss();
  };
  const say = useSay();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const confirmed = isConfirmed(event, confirm);
    run(() => openForecastAction({ issue: slug, ...values, confirmed }), {
      after: ({ number }) => {
        unsaved.clear(values);
        onClose();
        say({ said: `Forecast ${number} opened. Estimate it next.` });
      },
    });
  }

  return (
    <Dialog open onClose={onClose} title="Open a forecast">
      <form onSubmit={submit} className="space-y-4">
        {asks ? (
          <ConfirmNotice message={refusal.message} pending={pending} confirm={confirm} />
        ) : (
          <FormRefusal refusal={refusal} />
        )}
        <UnsavedNotice unsaved={unsaved} />
        <Field
          label="Forecast wording"
          hint="A yes-or-no question about what will happen."
          error={errors.wording}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={2}
              value={values.wording}
              onChange={({ target }) => set({ wording: target.value })}
            />
          )}
        </Field>
        <TermsFields values={values} set={set} errors={errors} />
        <FormActions submit="Open" pending={pending} pendingLabel="Saving…" onCancel={onClose} />
      </form>
    </Dialog>
  );
}
