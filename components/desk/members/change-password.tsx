"use client";

import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PasswordInput } from "@/components/ui/password-input";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useCommand } from "@/components/ui/use-command";
import { changePasswordAction } from "@/lib/desk/members/actions";
import { PASSWORD_RULE } from "@/lib/desk/members/passwords/schema";

interface ChangePasswordProps {
  /** Where to go next, for someone who only has a temporary password so far. */
  next?: string;
}

export function ChangePassword({ next: onward }: ChangePasswordProps) {
  const { run, pending, refusal, done, errors } = useCommand();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const [current, next] = [String(given.get("current")), String(given.get("next"))];
    run(() => changePasswordAction({ current, next }), {
      // A full page load, as after signing in.
      after: () => (onward === undefined ? form.reset() : window.location.assign(onward)),
    });
  }

  return (
    <form onSubmit={submit} className="space-y-3 pt-1">
      {refusal && <RefusalNotice refusal={refusal} />}
      {done && onward === undefined && (
        <Notice
          tone="success"
          title="Password changed. Your other sessions have been signed out."
        />
      )}
      <Field
        label={onward === undefined ? "Current password" : "Temporary password"}
        error={errors.current}
      >
        {(control) => (
          <PasswordInput
            {...control}
            own
            what={onward === undefined ? "current password" : "temporary password"}
            name="current"
            autoComplete="current-password"
          />
        )}
      </Field>
      <Field label="New password" hint={PASSWORD_RULE} error={errors.next}>
        {(control) => (
          <PasswordInput
            {...control}
            own
            what="new password"
            name="next"
            autoComplete="new-password"
          />
        )}
      </Field>
      <Button type="submit" pending={pending}>
        {onward === undefined ? "Change password" : "Save and continue"}
      </Button>
    </form>
  );
}
