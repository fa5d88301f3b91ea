"use client";

import { type FormEvent, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { PasswordInput } from "@/components/ui/password-input";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useCommand } from "@/components/ui/use-command";
import { resetPasswordAction } from "@/lib/desk/members/actions";
import { TEMPORARY_PASSWORD } from "@/lib/desk/members/passwords/schema";
import type { Member } from "@/lib/desk/members/schema";

interface PasswordDialogProps {
  member: Member;
  onClose: () => void;
}

/** The form that gives a colleague who can't sign in any more a new password. */
export default function PasswordDialog({ member, onClose }: PasswordDialogProps) {
  const { id, name } = member;
  // As it was when the dialog was opened: what others change meanwhile must not pass unseen.
  const [version, setVersion] = useState(member.version);
  const [password, setPassword] = useState("");
  const { run, pending, refusal, errors } = useCommand<{ version: number }>();
  const say = useSay();

  function submit(event: FormEvent) {
    event.preventDefault();
    run(() => resetPasswordAction({ id, version, password }), {
      after: () => {
        onClose();
        say({ said: `${name} has a new password, and is signed out everywhere.` });
      },
      // Anyone who saves again has been told of the change.
      refused: ({ code, current }) =>
        code === "conflict" && setVersion((current as Member).version),
    });
  }

  return (
    <Dialog open onClose={onClose} title={`New password for ${name}`}>
      <form noValidate onSubmit={submit} className="space-y-3">
        {refusal && <RefusalNotice refusal={refusal} />}
        <p className="max-w-prose text-sm text-secondary">
          For someone who can no longer sign in. The old password stops working, and they are signed
          out everywhere.
        </p>
        <Field label="Temporary password" hint={TEMPORARY_PASSWORD} error={errors.password}>
          {(control) => (
            <PasswordInput
              {...control}
              value={password}
              onChange={({ target }) => setPassword(target.value)}
            />
          )}
        </Field>
        <FormActions
          submit="Set password"
          pending={pending}
          pendingLabel="Saving…"
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
