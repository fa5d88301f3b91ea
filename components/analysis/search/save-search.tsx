"use client";

import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { pressedKey } from "@/components/ui/keymap";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { TextInput } from "@/components/ui/text-input";
import { useCommand } from "@/components/ui/use-command";
import { saveViewAction } from "@/lib/desk/views/actions";
import type { SavedView } from "@/lib/desk/views/schema";

/** Saves the search under a name, for the viewer alone. */
export function SaveSearch({ query, saved }: { query: string; saved: string | null }) {
  const { run, pending, errors, refusal } = useCommand<SavedView>();
  const [name, setName] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);

  function close() {
    setName(null);
    // Once the button is there again.
    requestAnimationFrame(() => opener.current?.focus());
  }

  function save(event: FormEvent) {
    event.preventDefault();
    const address = new URLSearchParams({ q: query }).toString();
    run(() => saveViewAction({ kind: "SEARCH", name: name ?? "", query: address }), {
      after: close,
    });
  }

  if (name === null)
    return (
      <>
        {saved !== null && (
          <span role="status" className="text-sm text-secondary">
            Saved as “{saved}”
          </span>
        )}
        {saved === null && (
          <Button ref={opener} onClick={() => setName(query.slice(0, 60))}>
            Save this search
          </Button>
        )}
      </>
    );
  return (
    <form
      onSubmit={save}
      onKeyDown={(event) => pressedKey(event.nativeEvent) === "Escape" && close()}
      className="w-full max-w-80 space-y-2"
    >
      <Field label="Name" error={errors.name ?? null}>
        {(control) => (
          <TextInput
            {...control}
            autoFocus
            value={name}
            maxLength={60}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      {refusal && !errors.name && <RefusalNotice refusal={refusal} />}
      <FormActions submit="Save" pending={pending} pendingLabel="Saving…" onCancel={close} />
    </form>
  );
}
