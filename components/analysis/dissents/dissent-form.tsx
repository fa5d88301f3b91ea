"use client";

import { type FormEvent, useEffect, useEffectEvent } from "react";
import { ConfidenceRow } from "@/components/analysis/outlooks/confidence-row";
import { LikelihoodInput } from "@/components/analysis/outlooks/likelihood-input";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { TextArea } from "@/components/ui/text-area";
import { UnsavedText } from "@/components/ui/unsaved-text";
import { isOvertaken, useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { dissentAction } from "@/lib/analysis/dissents/actions";
import type { Dissent } from "@/lib/analysis/dissents/schema";
import type { Confidence } from "@/lib/tradecraft/confidence";
import { besideDesk } from "@/lib/tradecraft/dissent-words";
import type { Disputed } from "./disputed";

interface DissentFormProps {
  open: boolean;
  onClose: () => void;
  outlook: Disputed;
  /** The viewer's own open dissent, if they change it. */
  mine: Dissent | undefined;
  /** Whose unsaved text this is. */
  person: string;
}

/** States the viewer's own estimate beside the desk's, or changes it. */
export default function DissentForm({ open, onClose, outlook, mine, person }: DissentFormProps) {
  const { slug, forecast, number, scale } = outlook;
  const unsaved = useUnsaved(`dissent:${slug}:${forecast}:${person}`, {
    likelihood: mine?.likelihood ?? outlook.likelihood,
    confidence: mine?.confidence ?? ("" as Confidence | ""),
    why: mine?.why ?? "",
    // What the person saw when they began.
    seen: { revision: number, version: mine?.version },
  });
  const values = unsaved.value;
  const set = (more: Partial<typeof values>) => unsaved.setValue((now) => ({ ...now, ...more }));
  const { run, pending, refusal, dismiss, errors } = useCommand();
  const say = useSay();

  // After a conflict the page has been read again behind the form: what is saved next is based on that.
  const version = mine?.version;
  const takeOver = useEffectEvent(() => {
    if (refusal && isOvertaken(refusal)) set({ seen: { revision: number, version } });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the page has been read again
  useEffect(() => takeOver(), [number, version, refusal]);

  function close() {
    onClose();
    dismiss();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    const { likelihood, confidence, why, seen } = values;
    const input = { issue: slug, forecast, ...seen, likelihood, why };
    run(() => dissentAction({ ...input, confidence: confidence as Confidence }), {
      after: () => {
        unsaved.clear();
        onClose();
        say({
          said: mine
            ? `Your dissent is now ${likelihood}%.`
            : `Dissent saved: ${besideDesk({ likelihood, desk: outlook.likelihood, confidence })}.`,
        });
      },
    });
  }

  return (
    <Dialog open={open} onClose={close} title={mine ? "Change your dissent" : "Dissent"}>
      <form onSubmit={submit} className="space-y-4">
        {refusal && !refusal.fields && <RefusalNotice refusal={refusal} title="Not saved" />}
        <UnsavedText unsaved={unsaved} />
        <p className="max-w-prose">{outlook.wording}</p>
        <LikelihoodInput values={{ ...values, scale }} set={set} errors={errors} />
        <ConfidenceRow
          name="dissent-confidence"
          value={values.confidence}
          onChange={(confidence) => set({ confidence })}
          error={errors.confidence}
        />
        <Field
          label="Why you see it differently"
          hint="Shown with your name beside the outlook for as long as you dissent."
          error={errors.why}
        >
          {(control) => (
            <TextArea
              {...control}
              rows={4}
              value={values.why}
              onChange={({ target }) => set({ why: target.value })}
            />
          )}
        </Field>
        <FormActions
          submit={mine ? "Save" : "Dissent"}
          pending={pending}
          pendingLabel="Saving…"
          onCancel={close}
        />
      </form>
    </Dialog>
  );
}
