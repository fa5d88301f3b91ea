"use client";

import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { RadioList } from "@/components/ui/radio-list";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { TextArea } from "@/components/ui/text-area";
import { UnsavedText } from "@/components/ui/unsaved-text";
import { useCommand } from "@/components/ui/use-command";
import { useDraft } from "@/components/ui/use-draft";
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
  const draft = useDraft(props.draft, { grade, reason: "" });
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
      <UnsavedText draft={draft} />
      {refusal && !refusal.fields && <RefusalNotice refusal={refusal} />}
      <RadioList
        legend={legend}
        name={props.draft}
        options={options}
        value={value.grade}
        onChange={(grade) => draft.setValue((now) => ({ ...now, grade }))}
        error={errors.reliability ?? errors.credibility}
      />
      <Field label="Reason" error={errors.reason}>
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={value.reason}
            onChange={({ target }) => draft.setValue((now) => ({ ...now, reason: target.value }))}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving…">
        Save grade
      </Button>
    </form>
  );
}
