"use client";

import { type FormEvent, type ReactNode, startTransition } from "react";
import { StaleNotice } from "@/components/desk/live/stale-notice";
import { FormActions } from "@/components/ui/form-actions";
import { RadioList } from "@/components/ui/radio-list";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useEdit } from "@/components/ui/use-edit";
import type { Result } from "@/lib/core/command/errors";
import { NOT_GRADED } from "@/lib/tradecraft/grades";

/** A grade, null if there is none, and the version of the record that has it. */
interface Seen<Grade extends string> {
  version: number;
  grade: Grade | null;
}

/** A grade as it is being given. */
interface Given<Grade extends string> extends Seen<Grade> {
  reason: string;
  /** Whether the publisher's other sources of the same grade get it, too. */
  others: boolean;
}

interface GradeFormProps<Grade extends string> {
  legend: string;
  options: readonly { value: Grade; sign: string; label: string; help: string }[];
  seen: Seen<Grade>;
  /** The same for the record as it is now, if a grade is refused as stale. */
  seenIn: (current: unknown) => Seen<Grade>;
  /** The key of the unsaved text that the browser keeps. */
  unsavedKey: string;
  /** Refuses a grade that has not been chosen. */
  save: (given: Given<Grade> & { grade: Grade }) => Promise<Result<unknown>>;
  onDone: () => void;
  /** What stands above the grades and may fill in the form. */
  help?: (given: Given<Grade>, give: (some: Partial<Given<Grade>>) => void) => ReactNode;
}

const givenOf = <Grade extends string>(seen: Seen<Grade>): Given<Grade> => ({
  ...seen,
  reason: "",
  others: false,
});

/** A grade and the reason for it. After a conflict it shows the other grade and keeps what was typed. */
export function GradeForm<Grade extends string>(props: GradeFormProps<Grade>) {
  const { legend, options, seen, seenIn, save, onDone, help } = props;
  const { unsaved, values, set, stale, takeOver } = useEdit(props.unsavedKey, givenOf(seen));
  const { run, pending, refusal, errors } = useCommand();

  function submit(event: FormEvent) {
    event.preventDefault();
    run(() => save(values as Given<Grade> & { grade: Grade }), {
      said: "Grade saved.",
      // Together with the page that shows the grade: another one given before that would be refused as out of date.
      after: () =>
        startTransition(() => {
          unsaved.discard();
          onDone();
        }),
      refused: ({ code, current }) => code === "conflict" && takeOver(givenOf(seenIn(current))),
    });
  }

  return (
    <form onSubmit={submit} className="space-y-3">
      <UnsavedNotice unsaved={unsaved} />
      <StaleNotice
        refusal={refusal}
        stale={stale}
        words={{ grade: "grade" }}
        textOf={({ grade }) => options.find(({ value }) => value === grade)?.label ?? NOT_GRADED}
      >
        {refusal && !refusal.fields && <RefusalNotice refusal={refusal} />}
      </StaleNotice>
      {help?.(values, set)}
      <RadioList
        legend={legend}
        name={props.unsavedKey}
        options={options}
        value={values.grade}
        onChange={(grade) => set({ grade })}
        error={errors.reliability ?? errors.credibility}
      />
      <ReasonField
        value={values.reason}
        onChange={(reason) => set({ reason })}
        error={errors.reason}
      />
      <FormActions submit="Save grade" pending={pending} pendingLabel="Saving…" onCancel={onDone} />
    </form>
  );
}
