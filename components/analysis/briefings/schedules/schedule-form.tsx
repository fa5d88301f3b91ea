"use client";

import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { ComposeSections } from "@/components/analysis/briefings/editions/compose-sections";
import { type IssueChoice, keysOf } from "@/components/analysis/briefings/editions/compose-values";
import { TitleFields } from "@/components/analysis/briefings/editions/title-fields";
import { AddresseesField } from "@/components/analysis/briefings/groups/addressees-field";
import { dropSaid } from "@/components/desk/live/live-state";
import { StaleNotice } from "@/components/desk/live/stale-notice";
import { carryAct } from "@/components/ui/act";
import { FormActions } from "@/components/ui/form-actions";
import { RadioRow } from "@/components/ui/radio-row";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useEdit } from "@/components/ui/use-edit";
import type { AddresseeChoices } from "@/lib/analysis/briefings/groups/schema";
import { editScheduleAction, makeScheduleAction } from "@/lib/analysis/briefings/schedules/actions";
import type { Schedule } from "@/lib/analysis/briefings/schedules/schema";
import {
  SCHEDULE_WORDS,
  type ScheduleValues,
  scheduleOf,
  scheduleText,
  scheduleValuesOf,
} from "./schedule-values";
import { WhenFields } from "./when-fields";

const OF = [
  { value: "ALL", label: "All active issues" },
  { value: "SOME", label: "Chosen issues" },
] as const;

interface ScheduleFormProps {
  /** Null for a new one. */
  id: string | null;
  initial: ScheduleValues;
  choices: IssueChoice[];
  addressees: AddresseeChoices;
  /** Whose unsaved text this is. */
  person: string;
}

/** Makes or changes a schedule. */
export function ScheduleForm({ id, initial, choices, addressees, person }: ScheduleFormProps) {
  const router = useRouter();
  const { unsaved, values, opened, set, stale, takeOver } = useEdit<ScheduleValues>(
    `schedule:${id ?? "new"}:${person}`,
    initial,
  );
  const { run, pending, refusal, errors } = useCommand<{ id: string }>();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    const given = scheduleOf(values);
    const { version } = values;
    run(
      () =>
        id === null ? makeScheduleAction(given) : editScheduleAction({ id, version, ...given }),
      {
        after: () => {
          unsaved.clear(unsaved.value);
          carryAct({ said: id === null ? "Scheduled." : "Schedule saved." });
          router.push("/briefings/sending");
        },
        refused: ({ code, current }) => {
          if (code !== "conflict") return;
          takeOver(scheduleValuesOf(current as Schedule, choices, opened.sections));
          dropSaid();
        },
      },
    );
  }

  return (
    <form onSubmit={submit} className="max-w-prose space-y-5">
      <UnsavedNotice unsaved={unsaved} />
      <StaleNotice
        refusal={refusal}
        stale={stale}
        words={SCHEDULE_WORDS}
        textOf={(now, field) => scheduleText(now, field, { issues: choices, addressees })}
      >
        {refusal && <RefusalNotice refusal={refusal} />}
      </StaleNotice>
      <TitleFields
        values={values}
        set={set}
        errors={errors}
        autoFocus
        hint="The date is added to each edition: “Weekday briefing, 30 November 2026”."
      />
      <WhenFields value={values} onChange={set} errors={errors} />
      <div className="space-y-3">
        <RadioRow
          legend="What it covers"
          name="of"
          value={values.all ? "ALL" : "SOME"}
          options={OF}
          onChange={(of) => set({ all: of === "ALL" })}
        />
        {!values.all && (
          <ComposeSections
            sections={values.sections}
            onChange={(sections) => set({ sections })}
            choices={choices}
            error={errors.sections}
          />
        )}
      </div>
      <AddresseesField
        value={values.to}
        onChange={(to) => set({ to })}
        choices={addressees}
        issues={values.all ? choices.map(({ key }) => key) : keysOf(values.sections, choices)}
        error={errors.to}
      />
      <p className="text-sm text-secondary">
        Each edition goes out in your name without being checked first, and says so. If nothing has
        changed since its readers’ last edition, none is issued.
      </p>
      <FormActions
        submit={id === null ? "Schedule" : "Save"}
        pending={pending}
        pendingLabel="Saving…"
        onCancel={() => {
          unsaved.discard();
          router.push("/briefings/sending");
        }}
      />
    </form>
  );
}
