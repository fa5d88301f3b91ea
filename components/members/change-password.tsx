"use client";

import { signIn } from "next-auth/react";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import { useCommand } from "@/components/ui/use-command";
import { changePasswordAction } from "@/lib/members/actions";
import { MIN_PASSWORD } from "@/lib/members/schema";

const EMPTY = { current: "", next: "" };

export function ChangePassword({ email }: { email: string }) {
  const [values, setValues] = useState(EMPTY);
  const { run, pending, refusal, done, errors } = useCommand();

  function submit(event: FormEvent) {
    event.preventDefault();
    run(() => changePasswordAction(values), {
      after: async () => {
        // The change ended every session, this one too: this browser goes on with a new one.
        await signIn("credentials", { email, password: values.next, redirect: false });
        setValues(EMPTY);
      },
    });
  }

  const input = (field: keyof typeof EMPTY, autoComplete: string) => ({
    type: "password",
    autoComplete,
    value: values[field],
    onChange: ({ target }: { target: HTMLInputElement }) =>
      setValues({ ...values, [field]: target.value }),
  });

  return (
    <form onSubmit={submit} className="space-y-3 pt-1">
      {refusal && <Notice tone="error" title={refusal.message} />}
      {done && (
        <Notice
          tone="success"
          title="Your password is changed. Other browsers have been signed out."
        />
      )}
      <Field label="Current password" error={errors.current}>
        {(control) => <TextInput {...control} {...input("current", "current-password")} />}
      </Field>
      <Field label="New password" hint={`At least ${MIN_PASSWORD} characters.`} error={errors.next}>
        {(control) => <TextInput {...control} {...input("next", "new-password")} />}
      </Field>
      <Button type="submit" pending={pending}>
        Change the password
      </Button>
    </form>
  );
}
