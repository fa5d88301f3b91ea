"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedText } from "@/components/ui/unsaved-text";
import { isOvertaken, useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import {
  addDateAction,
  cancelDateAction,
  editDateAction,
  restoreDateAction,
} from "@/lib/analysis/dates/actions";
import { whenText } from "@/lib/analysis/dates/when";
import type { Refusal } from "@/lib/core/command/errors";
import { DateFields } from "./date-fields";
import type { IssueDateLine } from "./date-line";
import { type DateValues, dateInputOf, dateValuesOf, NEW_DATE } from "./date-values";

interface DateFormProps {
  slug: string;
  person: string;
  /** The date to edit; null for a new one. */
  date: IssueDateLine | null;
  onClose: () => void;
}

type Saved = { id: string; version: number };
/** A date as somebody else has just saved it. */
type Changed = Pick<IssueDateLine, "version" | "title" | "startsOn" | "endsOn" | "precision">;

/** Adds a date to an issue, or edits, cancels or restores one. */
export default function DateForm({ slug, person, date, onClose }: DateFormProps) {
  const unsaved = useUnsaved<DateValues>(
    `date:${date?.ref ?? `${slug}:new`}:${person}`,
    date ? dateValuesOf(date) : NEW_DATE,
  );
  const set = (more: Partial<DateValues>) => unsaved.setValue((now) => ({ ...now, ...more }));
  const { run, pending, refusal, errors } = useCommand<Saved>();
  const [current, setCurrent] = useState<Changed | null>(null);
  const say = useSay();
  const isCancelled = date?.state === "CANCELLED";

  const done = (said: string, undo?: Saved) => {
    unsaved.clear();
    onClose();
    say({
      said,
      ...(undo && { undo: { run: () => restoreDateAction(undo), said: "Date restored." } }),
    });
  };

  // Trying again then means that the person has seen the other change and keeps their own.
  function takeOver({ code, current }: Refusal) {
    if (code !== "conflict") return;
    const now = current as Changed;
    setCurrent(now);
    set({ version: now.version });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    const input = dateInputOf(unsaved.value);
    run(
      () =>
        date
          ? editDateAction({ ...input, id: date.ref, version: unsaved.value.version })
          : addDateAction({ ...input, issue: slug }),
      {
        after: () => done(date ? "Date saved." : "Date added."),
        refused: takeOver,
      },
    );
  }

  function cancel() {
    if (!date || pending) return;
    const change = { id: date.ref, version: unsaved.value.version };
    run(() => (isCancelled ? restoreDateAction(change) : cancelDateAction(change)), {
      after: (saved) =>
        isCancelled ? done("Date restored.") : done("Date marked as cancelled.", saved),
      refused: takeOver,
    });
  }

  return (
    <Dialog open onClose={onClose} title={date ? "Edit the date" : "Add a date"}>
      <form onSubmit={submit} className="space-y-4">
        {refusal && isOvertaken(refusal) && current && (
          <Notice tone="warning" title={refusal.message}>
            <p className="text-sm">
              Now: <q>{current.title}</q>, {whenText(current)}.
            </p>
          </Notice>
        )}
        {refusal && !(isOvertaken(refusal) && current) && <RefusalNotice refusal={refusal} />}
        <UnsavedText unsaved={unsaved} />
        {isCancelled ? (
          <p>
            <q>{date.title}</q>, {whenText(date)}, has been cancelled.
          </p>
        ) : (
          <DateFields values={unsaved.value} set={set} errors={errors} isNew={!date} />
        )}
        <div className="flex flex-wrap justify-between gap-2">
          {!isCancelled && (
            <FormActions submit={date ? "Save" : "Add"} pending={pending} onCancel={onClose} />
          )}
          {date && (
            <Button variant={isCancelled ? "primary" : "quiet"} pending={pending} onClick={cancel}>
              {isCancelled ? "Restore the date" : "Mark as cancelled"}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
