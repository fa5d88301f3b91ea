"use client";

import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { useSay } from "@/components/ui/last-act";
import { PasswordInput } from "@/components/ui/password-input";
import { RadioRow } from "@/components/ui/radio-row";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { TextInput } from "@/components/ui/text-input";
import { useCommand } from "@/components/ui/use-command";
import { ROLES, type Role } from "@/lib/access";
import type { RelationshipName } from "@/lib/analysis/relationships/schema";
import { addMemberAction } from "@/lib/desk/members/actions";
import { TEMPORARY_PASSWORD } from "@/lib/desk/members/passwords/schema";
import { ROLE_LABELS } from "@/lib/desk/members/schema";
import { RelationshipChoice } from "./relationship-choice";

const EMPTY = {
  ...{ name: "", email: "", password: "", role: "ANALYST" as Role },
  ...{ limited: false, chosen: [] as string[] },
};
type Text = "name" | "email" | "password";

/** The form that adds a person, with the relationships that they may see if the desk has several. */
export function AddMember({ relationships }: { relationships: RelationshipName[] }) {
  const [values, setValues] = useState(EMPTY);
  const { run, pending, refusal, errors } = useCommand();
  const say = useSay();
  const first = useRef<HTMLInputElement>(null);
  // An admin sees all relationships.
  const mayBeLimited = relationships.length > 1 && values.role !== "ADMIN";

  function submit(event: FormEvent) {
    event.preventDefault();
    say(null);
    const { limited, chosen, ...member } = values;
    const isLimited = mayBeLimited && limited;
    run(() => addMemberAction({ ...member, relationships: isLimited ? chosen : null }), {
      after: () => {
        setValues(EMPTY);
        first.current?.focus();
        say({
          said: `${values.name.trim()} can sign in now, with the temporary password that you gave them.`,
        });
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
        {(control) => <TextInput {...control} {...text("name")} ref={first} />}
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
      {mayBeLimited && (
        <RelationshipChoice
          relationships={relationships}
          limited={values.limited}
          onLimit={(limited) => setValues({ ...values, limited })}
          chosen={values.chosen}
          onChoose={(chosen) => setValues({ ...values, chosen })}
        />
      )}
      <Field label="Temporary password" hint={TEMPORARY_PASSWORD} error={errors.password}>
        {(control) => <PasswordInput {...control} {...text("password")} />}
      </Field>
      <Button type="submit" variant="primary" pending={pending}>
        Add person
      </Button>
    </form>
  );
}
