"use client";

import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { pressedKey } from "@/components/ui/keymap";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { TextInput } from "@/components/ui/text-input";
import { UnsavedText } from "@/components/ui/unsaved-text";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { saveViewAction } from "@/lib/desk/views/actions";
import type { SavedView } from "@/lib/desk/views/schema";

interface SaveSearchProps {
  query: string;
  /** Its name, if it is saved. */
  saved: string | null;
  /** The viewer. */
  person: string;
}

/** Saves the search under a name, for the viewer alone. */
export function SaveSearch({ query, saved, person }: SaveSearchProps) {
  const { run, pending, errors, refusal, dismiss } = useCommand<SavedView>();
  const [open, setOpen] = useState(false);
  const unsaved = useUnsaved(`view:search:${query}:${person}`, query.slice(0, 60));
  const name = unsaved.value;
  const opener = useRef<HTMLButtonElement>(null);

  function close() {
    setOpen(false);
    dismiss();
    // Once the button is there again.
    requestAnimationFrame(() => opener.current?.focus());
  }

  function save(event: FormEvent) {
    event.preventDefault();
    const address = new URLSearchParams({ q: query }).toString();
    run(() => saveViewAction({ kind: "SEARCH", name, query: address }), {
      after: () => {
        unsaved.clear(name);
        close();
      },
    });
  }

  if (!open)
    return (
      <>
        {saved !== null && (
          <span role="status" className="text-sm text-secondary">
            Saved as “{saved}”
          </span>
        )}
        {saved === null && (
          <Button ref={opener} onClick={() => setOpen(true)}>
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
      <UnsavedText unsaved={unsaved} />
      <Field label="Name" error={errors.name ?? null}>
        {(control) => (
          <TextInput
            {...control}
            autoFocus
            value={name}
            maxLength={60}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => unsaved.setValue(target.value)}
          />
        )}
      </Field>
      {refusal && !errors.name && <RefusalNotice refusal={refusal} />}
      <FormActions submit="Save" pending={pending} pendingLabel="Saving…" onCancel={close} />
    </form>
  );
}
