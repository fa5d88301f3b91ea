"use client";

import type { FormEvent } from "react";
import { FormRefusal } from "@/components/analysis/forecasts/form-refusal";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { TextArea } from "@/components/ui/text-area";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { addHypothesisAction } from "@/lib/analysis/hypotheses/actions";
import { hypothesisName } from "@/lib/analysis/hypotheses/schema";

interface AddHypothesisFormProps {
  slug: string;
  /** Whose unsaved text this is. */
  person: string;
  onClose: () => void;
}

/** Adds a hypothesis to an issue. */
export default function AddHypothesisForm({ slug, person, onClose }: AddHypothesisFormProps) {
  const unsaved = useUnsaved(`hypothesis-add:${slug}:${person}`, { text: "" });
  const { run, pending, refusal, errors } = useCommand<{ number: number }>();
  const say = useSay();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    run(() => addHypothesisAction({ issue: slug, ...unsaved.value }), {
      after: ({ number }) => {
        unsaved.clear(unsaved.value);
        onClose();
        say({ said: `${hypothesisName(number)} added.` });
      },
    });
  }

  return (
    <Dialog open onClose={onClose} title="Add a hypothesis">
      <form onSubmit={submit} className="space-y-4">
        <FormRefusal refusal={refusal} />
        <UnsavedNotice unsaved={unsaved} />
        <Field
          label="Hypothesis"
          hint="A statement that rules out the others. Include ones that you think unlikely."
          error={errors.text}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              value={unsaved.value.text}
              onChange={({ target }) => unsaved.setValue({ text: target.value })}
            />
          )}
        </Field>
        <FormActions submit="Add" pending={pending} pendingLabel="Saving…" onCancel={onClose} />
      </form>
    </Dialog>
  );
}
