"use client";

import type { FormEvent } from "react";
import { StaleNotice } from "@/components/desk/live/stale-notice";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { TextInput } from "@/components/ui/text-input";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useEdit } from "@/components/ui/use-edit";
import { FIELD_WORDS } from "@/lib/desk/events/fields";
import { editMemberAction } from "@/lib/desk/members/actions";
import type { Member } from "@/lib/desk/members/schema";
import { memberValuesOf } from "./member-changes";

interface EditDialogProps {
  member: Member;
  /** The admin who edits. */
  person: string;
  onClose: () => void;
}

/** The form that corrects a colleague's name and email address. */
export default function EditDialog({ member, person, onClose }: EditDialogProps) {
  const { id, handle } = member;
  const { unsaved, values, set, stale, takeOver } = useEdit(
    `member:${id}:${person}`,
    memberValuesOf(member),
  );
  const { run, pending, refusal, errors } = useCommand<{ version: number }>();
  const say = useSay();

  function submit(event: FormEvent) {
    event.preventDefault();
    run(() => editMemberAction({ id, ...values }), {
      after: () => {
        unsaved.clear(unsaved.value);
        onClose();
        say({ said: `${values.name.trim()} saved.` });
      },
      refused: ({ code, current }) =>
        code === "conflict" && takeOver(memberValuesOf(current as Member)),
    });
  }

  const text = (field: "name" | "email") => ({
    autoComplete: "off",
    value: values[field],
    onChange: ({ target }: { target: HTMLInputElement }) => set({ [field]: target.value }),
  });

  return (
    <Dialog open onClose={onClose} title={`Edit ${member.name}`}>
      <form noValidate onSubmit={submit} className="space-y-3">
        <UnsavedNotice unsaved={unsaved} />
        <StaleNotice
          refusal={refusal}
          stale={stale}
          words={FIELD_WORDS.member}
          textOf={(of, name) => String(of[name])}
        >
          {refusal && <RefusalNotice refusal={refusal} />}
        </StaleNotice>
        <Field label="Name" error={errors.name}>
          {(control) => <TextInput {...control} {...text("name")} />}
        </Field>
        <Field
          label="Email"
          hint={`They sign in with it, and will be notified of the change. Their handle stays @${handle}.`}
          error={errors.email}
        >
          {(control) => <TextInput {...control} {...text("email")} type="email" />}
        </Field>
        <FormActions submit="Save" pending={pending} pendingLabel="Saving…" onCancel={onClose} />
      </form>
    </Dialog>
  );
}
