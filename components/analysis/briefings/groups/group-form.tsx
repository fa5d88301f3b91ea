"use client";

import { type FormEvent, useId } from "react";
import { StaleNotice } from "@/components/desk/live/stale-notice";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FieldError } from "@/components/ui/field-error";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { TextInput } from "@/components/ui/text-input";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useEdit } from "@/components/ui/use-edit";
import { editGroupAction, makeGroupAction } from "@/lib/analysis/briefings/groups/actions";
import type { Group } from "@/lib/analysis/briefings/groups/schema";
import { GROUP_WORDS, groupText, groupValuesOf } from "./group-values";

interface GroupFormProps {
  onClose: () => void;
  /** Null for a new one. */
  group: Group | null;
  people: { id: string; name: string }[];
  person: string;
}

/** Makes a group, or changes its name and members. */
export default function GroupForm({ onClose, group, people, person }: GroupFormProps) {
  const id = useId();
  const { unsaved, values, set, stale, takeOver } = useEdit(
    `group:${group?.id ?? "new"}:${person}`,
    groupValuesOf(group),
  );
  const { name, members, version } = values;
  const { run, pending, refusal, errors } = useCommand();
  const say = useSay();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    const given = { name, members };
    run(
      () => (group ? editGroupAction({ id: group.id, version, ...given }) : makeGroupAction(given)),
      {
        after: () => {
          unsaved.clear(unsaved.value);
          onClose();
          say({ said: group ? `Saved “${name}”.` : `Created the group “${name}”.` });
        },
        refused: ({ code, current }) =>
          code === "conflict" && takeOver(groupValuesOf(current as Group)),
      },
    );
  }

  const toggle = (one: string) =>
    set({
      members: members.includes(one) ? members.filter((each) => each !== one) : [...members, one],
    });

  return (
    <Dialog open onClose={onClose} title={group ? `Edit ${group.name}` : "New group"}>
      <form onSubmit={submit} className="space-y-4">
        <StaleNotice
          refusal={refusal}
          stale={stale}
          words={GROUP_WORDS}
          textOf={(now, field) => groupText(now, field, people)}
        >
          {refusal && !refusal.fields && <RefusalNotice refusal={refusal} title="Not saved" />}
        </StaleNotice>
        <UnsavedNotice unsaved={unsaved} />
        <Field label="Name" error={errors.name}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={80}
              value={name}
              onChange={({ target }) => set({ name: target.value })}
            />
          )}
        </Field>
        <fieldset
          aria-describedby={errors.members ? `${id}-error` : undefined}
          aria-invalid={errors.members ? true : undefined}
        >
          <legend className="text-sm font-medium">Members</legend>
          <div className="mt-1 max-h-60 overflow-y-auto rounded-sm border border-control px-3 py-1">
            {people.map((one) => (
              <Checkbox
                key={one.id}
                label={one.name}
                checked={members.includes(one.id)}
                onChange={() => toggle(one.id)}
              />
            ))}
          </div>
          {errors.members && <FieldError id={`${id}-error`}>{errors.members}</FieldError>}
        </fieldset>
        <FormActions
          submit={group ? "Save" : "Create group"}
          pending={pending}
          pendingLabel="Saving…"
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
