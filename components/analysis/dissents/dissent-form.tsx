"use client";

import { type FormEvent, useEffect, useEffectEvent, useRef } from "react";
import { MarkdownArea } from "@/components/analysis/markdown/markdown-area";
import { withUnseen } from "@/components/analysis/markdown/unseen";
import { ConfidenceRow } from "@/components/analysis/outlooks/confidence-row";
import { LanguageFindings } from "@/components/analysis/outlooks/language-findings";
import { LikelihoodInput } from "@/components/analysis/outlooks/likelihood-input";
import { useLanguageCheck } from "@/components/analysis/outlooks/use-language-check";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { isOvertaken, useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { dissentAction } from "@/lib/analysis/dissents/actions";
import type { Confidence } from "@/lib/tradecraft/confidence";
import { besideDesk } from "@/lib/tradecraft/dissent-words";
import type { Finding } from "@/lib/tradecraft/language";
import type { Disputed } from "./disputed";
import type { DissentShown } from "./dissent-shown";

interface DissentFormProps {
  open: boolean;
  onClose: () => void;
  outlook: Disputed;
  /** The viewer's own open dissent, if they change it. */
  mine: DissentShown | undefined;
  /** Whose unsaved text this is. */
  person: string;
}

/** States the viewer's own estimate beside the desk's, or changes it. */
export default function DissentForm({ open, onClose, outlook, mine, person }: DissentFormProps) {
  const { slug, forecast, number, scale } = outlook;
  const unsaved = useUnsaved(`dissent:${slug}:${forecast}:${person}`, {
    likelihood: (mine?.likelihood ?? null) as number | null,
    confidence: mine?.confidence ?? ("" as Confidence | ""),
    why: mine?.why ?? "",
    // What the person saw when they began.
    seen: { revision: number, version: mine?.version },
  });
  const values = unsaved.value;
  const set = (more: Partial<typeof values>) => unsaved.setValue((now) => ({ ...now, ...more }));
  const { run, pending, refusal, dismiss, errors } = useCommand<{ unseen: string[] }>();
  const say = useSay();
  const area = useRef<HTMLTextAreaElement>(null);
  const { likelihood, why } = values;
  // Without the issue's evidence: it supports or contradicts the desk's estimate, not this one.
  const estimate = { judgement: why, rationale: "", likelihood, scale };
  const { findings, checkNow } = useLanguageCheck(estimate);
  const show = ({ start, end }: Pick<Finding, "start" | "end">) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  const wrong = (found: Finding[]) => found.find(({ severity }) => severity === "stop");

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

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    // The server would refuse this too; here the words are marked and nothing is sent.
    const found = wrong(await checkNow());
    if (found) show(found);
    else save();
  }

  function save() {
    const { confidence, seen } = values;
    const input = { issue: slug, forecast, ...seen, likelihood: likelihood as number, why };
    run(() => dissentAction({ ...input, confidence: confidence as Confidence }), {
      after: ({ unseen }) => {
        unsaved.clear(values);
        onClose();
        const said = mine
          ? `Your dissent is now ${likelihood}%.`
          : `Dissent saved: ${besideDesk({ likelihood: input.likelihood, confidence, desk: outlook.likelihood })}.`;
        say({ said: withUnseen(said, unseen) });
      },
    });
  }

  return (
    <Dialog open={open} onClose={close} title={mine ? "Change your dissent" : "Dissent"}>
      <form noValidate onSubmit={submit} className="space-y-4">
        {refusal && !refusal.fields && <RefusalNotice refusal={refusal} title="Not saved" />}
        <UnsavedNotice unsaved={unsaved} />
        <p className="max-w-prose">{outlook.wording}</p>
        <LikelihoodInput
          values={{ ...values, scale }}
          previous={outlook.likelihood}
          whose="the desk"
          set={set}
          errors={errors}
        />
        <ConfidenceRow
          name="dissent-confidence"
          value={values.confidence}
          onChange={(confidence) => set({ confidence })}
          error={errors.confidence}
        />
        <Field
          label="Why you see it differently"
          hint="Write a judgement, using the scale’s words. Type [Q or # to cite evidence. Shown with your name for as long as you dissent."
          error={errors.why}
        >
          {(control) => (
            <MarkdownArea
              {...control}
              ref={area}
              rows={4}
              value={why}
              aria-invalid={wrong(findings) ? true : control["aria-invalid"]}
              onChange={({ target }) => set({ why: target.value })}
            />
          )}
        </Field>
        <LanguageFindings findings={findings} field="judgement" onShow={show} />
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
