"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { formatDateTimeIn } from "@/components/ui/format-date-in";
import { morningOf, snoozeTimes } from "./snooze-times";

interface SnoozeDialogProps {
  onChoose: (until: Date) => void;
  onClose: () => void;
}

/** Asks until when to put a notification off: one of a few usual times, or the morning of a day. */
export function SnoozeDialog({ onChoose, onClose }: SnoozeDialogProps) {
  const [now] = useState(() => new Date());
  const [day, setDay] = useState("");
  const [error, setError] = useState<string | undefined>();
  const times = useRef<HTMLUListElement>(null);
  // Rather than the field, which the dialog would choose: Enter takes the first of the usual times.
  useEffect(() => times.current?.querySelector("button")?.focus(), []);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

  function submit(event: FormEvent) {
    event.preventDefault();
    const at = morningOf(day, now);
    if (at) onChoose(at);
    else setError("Enter a future date, such as 31 Jan 2030.");
  }

  return (
    <Dialog open onClose={onClose} title="Snooze until">
      <ul ref={times} className="divide-y divide-rule border-y border-rule">
        {snoozeTimes(now).map(({ label, at }) => (
          <li key={label}>
            <button
              type="button"
              onClick={() => onChoose(at)}
              className="flex min-h-11 w-full items-center justify-between gap-4 px-2 text-left hover:bg-hover"
            >
              {label}
              <span className="text-sm text-secondary">{formatDateTimeIn(timeZone, at)}</span>
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={submit} className="mt-3 flex flex-wrap items-end gap-2" noValidate>
        <Field label="Another day" error={error}>
          {(control) => <DateInput {...control} value={day} onChange={setDay} />}
        </Field>
        <Button type="submit">Snooze</Button>
      </form>
    </Dialog>
  );
}
