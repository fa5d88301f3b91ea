"use client";

import type { FormEvent } from "react";
import { StaleNotice } from "@/components/desk/live/stale-notice";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useEdit } from "@/components/ui/use-edit";
import {
  addDateAction,
  cancelDateAction,
  editDateAction,
  restoreDateAction,
} from "@/lib/analysis/dates/actions";
import { whenText } from "@/lib/analysis/dates/when";
import type { Refusal } from "@/lib/core/command/errors";
import { differing } from "@/lib/core/take-over";
import { FIELD_WORDS } from "@/lib/desk/events/fields";
import { DateFields } from "./date-fields";
import type { IssueDateLine } from "./date-line";
import { dateInputOf, dateText, dateValuesOf, NEW_DATE, type StoredDate } from "./date-values";

interface DateFormProps {
  slug: string;
  person: string;
  /** The date to edit; null for a new one. */
  date: IssueDateLine | null;
  onClose: () => void;
}

type Saved = { id: string; version: number };

/** Adds a date to an issue, or edits, cancels or restores one. */
export default function DateForm({ slug, person, date, onClose }: DateFormProps) {
  const { unsaved, values, opened, set, stale, takeOver } = useEdit(
    `date:${date?.ref ?? `${slug}:new`}:${person}`,
    date ? dateValuesOf(date) : NEW_DATE,
  );
  const { run, pending, refusal, errors } = useCommand<Saved>();
  const say = useSay();
  const isCancelled = date?.state === "CANCELLED";
  // Cancelling saves nothing else, so what has been typed has to be saved or discarded first.
  const isEdited = !isCancelled && differing(opened, values).length > 0;

  const done = (said: string, undo?: Saved) => {
    unsaved.clear(unsaved.value);
    onClose();
    say({
      said,
      ...(undo && { undo: { run: () => restoreDateAction(undo), said: "Date restored." } }),
    });
  };

  const refused = ({ code, current }: Refusal) =>
    code === "conflict" && takeOver(dateValuesOf(current as StoredDate));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    const input = dateInputOf(values);
    run(
      () =>
        date
          ? editDateAction({ ...input, id: date.ref, version: values.version })
          : addDateAction({ ...input, issue: slug }),
      {
        after: ({ version }) => {
          if (!date) return done("Date added.");
          done(version === values.version ? "Nothing was changed." : "Date saved.");
        },
        refused,
      },
    );
  }

  function cancel() {
    if (!date || pending) return;
    const change = { id: date.ref, version: values.version };
    run(() => (isCancelled ? restoreDateAction(change) : cancelDateAction(change)), {
      after: (saved) =>
        isCancelled ? done("Date restored.") : done("Date marked as cancelled.", saved),
      refused,
    });
  }

  return (
    <Dialog open onClose={onClose} title={date ? "Edit the date" : "Add a date"}>
      <form onSubmit={submit} className="space-y-4">
        <StaleNotice refusal={refusal} stale={stale} words={FIELD_WORDS.date} textOf={dateText}>
          {refusal && <RefusalNotice refusal={refusal} />}
        </StaleNotice>
        <UnsavedNotice unsaved={unsaved} />
        {isCancelled ? (
          <p>
            <q>{date.title}</q>, {whenText(date)}, has been cancelled.
          </p>
        ) : (
          <DateFields values={values} set={set} errors={errors} isNew={!date} />
        )}
        <div className="flex flex-wrap justify-between gap-2">
          {!isCancelled && (
            <FormActions submit={date ? "Save" : "Add"} pending={pending} onCancel={onClose} />
          )}
          {date && isEdited && (
            <p className="self-center text-sm text-secondary">
              To mark it as cancelled, save or undo your changes first.
            </p>
          )}
          {date && !isEdited && (
            <Button variant={isCancelled ? "primary" : "quiet"} pending={pending} onClick={cancel}>
              {isCancelled ? "Restore the date" : "Mark as cancelled"}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
