"use client";

import type { FormEvent } from "react";
import { FormActions } from "@/components/ui/form-actions";
import { RadioList } from "@/components/ui/radio-list";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedText } from "@/components/ui/unsaved-text";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import type { Result } from "@/lib/core/command/errors";

interface GradeFormProps<Grade extends string> {
  legend: string;
  options: readonly { value: Grade; sign: string; label: string; help: string }[];
  grade: Grade;
  /** The key of the unsaved text that the browser keeps. */
  draft: string;
  save: (grade: Grade, reason: string) => Promise<Result<unknown>>;
  onDone: () => void;
}

/** A grade and the reason for it. After a conflict the page shows the other grade and keeps what was typed. */
export function GradeForm<Grade extends string>(props: GradeFormProps<Grade>) {
  const { legend, options, grade, save, onDone } = props;
  const draft = useUnsaved(props.draft, { grade, reason: "" });
  const { run, pending, refusal, errors } = useCommand();
  const { value } = draft;

  function submit(event: FormEvent) {
    event.preventDefault();
    run(() => save(value.grade, value.reason), {
      after: () => {
        draft.clear();
        onDone();
      },
    });
  }

  return (
    <form onSubmit={submit} className="space-y-3">
      <UnsavedText unsaved={draft} />
      {refusal && !refusal.fields && <RefusalNotice refusal={refusal} />}
      <RadioList
        legend={legend}
        name={props.draft}
        options={options}
        value={value.grade}
        onChange={(grade) => draft.setValue((now) => ({ ...now, grade }))}
        error={errors.reliability ?? errors.credibility}
      />
      <ReasonField
        value={value.reason}
        onChange={(reason) => draft.setValue((now) => ({ ...now, reason }))}
        error={errors.reason}
      />
      <FormActions submit="Save grade" pending={pending} pendingLabel="Saving…" onCancel={onDone} />
    </form>
  );
}
