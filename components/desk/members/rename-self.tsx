"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { TextInput } from "@/components/ui/text-input";
import { useCommand } from "@/components/ui/use-command";
import { renameSelfAction } from "@/lib/desk/members/actions";

export function RenameSelf({ name: initial }: { name: string }) {
  const [name, setName] = useState(initial);
  const { run, pending, refusal, done, errors } = useCommand();

  function submit(event: FormEvent) {
    event.preventDefault();
    run(() => renameSelfAction({ name }));
  }

  return (
    <form onSubmit={submit} className="space-y-3 pt-1">
      {refusal && <RefusalNotice refusal={refusal} />}
      {done && <Notice tone="success" title="Name changed" />}
      <Field label="Name your colleagues see" error={errors.name}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="name"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Button type="submit" pending={pending}>
        Change name
      </Button>
    </form>
  );
}
