"use client";

import { type FormEvent, type ReactNode, startTransition } from "react";
import { FormActions } from "@/components/ui/form-actions";
import { RadioList } from "@/components/ui/radio-list";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedText } from "@/components/ui/unsaved-text";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import type { Result } from "@/lib/core/command/errors";

/** A grade as it is being given. */
interface Given<Grade extends string> {
  grade: Grade;
  reason: string;
  /** Whether the publisher's other sources of the same grade get it, too. */
  others: boolean;
}

interface GradeFormProps<Grade extends string> {
  legend: string;
  options: readonly { value: Grade; sign: string; label: string; help: string }[];
  grade: Grade;
  /** The key of the unsaved text that the browser keeps. */
  unsavedKey: string;
  save: (given: Given<Grade>) => Promise<Result<unknown>>;
  onDone: () => void;
  /** What stands above the grades and may fill in the form. */
  help?: (given: Given<Grade>, give: (some: Partial<Given<Grade>>) => void) => ReactNode;
}

/** A grade and the reason for it. After a conflict the page shows the other grade and keeps what was typed. */
export function GradeForm<Grade extends string>(props: GradeFormProps<Grade>) {
  const { legend, options, grade, save, onDone, help } = props;
  const unsaved = useUnsaved(props.unsavedKey, { grade, reason: "", others: false });
  const { run, pending, refusal, errors } = useCommand();
  const { value } = unsaved;
  const give = (some: Partial<Given<Grade>>) => unsaved.setValue((now) => ({ ...now, ...some }));

  function submit(event: FormEvent) {
    event.preventDefault();
    run(() => save(value), {
      // Together with the page that shows the grade: another one given before that would be refused as out of date.
      after: () =>
        startTransition(() => {
          unsaved.discard();
          onDone();
        }),
    });
  }

  return (
    <form onSubmit={submit} className="space-y-3">
      <UnsavedText unsaved={unsaved} />
      {refusal && !refusal.fields && <RefusalNotice refusal={refusal} />}
      {help?.(value, give)}
      <RadioList
        legend={legend}
        name={props.unsavedKey}
        options={options}
        value={value.grade}
        onChange={(grade) => give({ grade })}
        error={errors.reliability ?? errors.credibility}
      />
      <ReasonField
        value={value.reason}
        onChange={(reason) => give({ reason })}
        error={errors.reason}
      />
      <FormActions submit="Save grade" pending={pending} pendingLabel="Saving…" onCancel={onDone} />
    </form>
  );
}
