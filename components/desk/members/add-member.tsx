"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { useSay } from "@/components/ui/last-act";
import { RadioRow } from "@/components/ui/radio-row";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { TextInput } from "@/components/ui/text-input";
import { useCommand } from "@/components/ui/use-command";
import { ROLES, type Role } from "@/lib/access";
import { addMemberAction } from "@/lib/desk/members/actions";
import { ROLE_LABELS, TEMPORARY_PASSWORD } from "@/lib/desk/members/schema";

const EMPTY = { name: "", email: "", password: "", role: "ANALYST" as Role };
type Text = "name" | "email" | "password";

export function AddMember() {
  const [values, setValues] = useState(EMPTY);
  const { run, pending, refusal, errors } = useCommand();
  const say = useSay();

  function submit(event: FormEvent) {
    event.preventDefault();
    say(null);
    run(() => addMemberAction(values), {
      after: () => {
        setValues(EMPTY);
        say({ said: `${values.name.trim()} can sign in now.` });
      },
    });
  }

  const text = (field: Text) => ({
    autoComplete: "off",
    value: values[field],
    onChange: ({ target }: { target: HTMLInputElement }) =>
      setValues({ ...values, [field]: target.value }),
  });

  return (
    <form noValidate onSubmit={submit} className="space-y-3 pt-1">
      {refusal && <RefusalNotice refusal={refusal} />}
      <Field label="Name" error={errors.name}>
        {(control) => <TextInput {...control} {...text("name")} />}
      </Field>
      <Field label="Email" error={errors.email}>
        {(control) => <TextInput {...control} {...text("email")} type="email" />}
      </Field>
      <RadioRow
        legend="Role"
        name="role"
        value={values.role}
        onChange={(role) => setValues({ ...values, role })}
        options={ROLES.map((value) => ({ value, label: ROLE_LABELS[value] }))}
      />
      <Field label="Temporary password" hint={TEMPORARY_PASSWORD} error={errors.password}>
        {(control) => <TextInput {...control} {...text("password")} />}
      </Field>
      <Button type="submit" variant="primary" pending={pending}>
        Add person
      </Button>
    </form>
  );
}
