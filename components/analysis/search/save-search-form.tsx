"use client";

import type { FormEvent } from "react";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { pressedKey } from "@/components/ui/keymap";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { TextInput } from "@/components/ui/text-input";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { saveViewAction } from "@/lib/desk/views/actions";
import type { SavedView } from "@/lib/desk/views/schema";

interface SaveSearchFormProps {
  query: string;
  /** The viewer. */
  person: string;
  onClose: () => void;
}

/** The form that names a search to save it. */
export default function SaveSearchForm({ query, person, onClose }: SaveSearchFormProps) {
  const { run, pending, errors, refusal } = useCommand<SavedView>();
  const unsaved = useUnsaved(`view:search:${query}:${person}`, query.slice(0, 60));
  const name = unsaved.value;

  function save(event: FormEvent) {
    event.preventDefault();
    const address = new URLSearchParams({ q: query }).toString();
    run(() => saveViewAction({ kind: "SEARCH", name, query: address }), {
      after: () => {
        unsaved.clear(name);
        onClose();
      },
    });
  }

  return (
    <form
      onSubmit={save}
      onKeyDown={(event) => pressedKey(event.nativeEvent) === "Escape" && onClose()}
      className="w-full max-w-80 space-y-2"
    >
      <UnsavedNotice unsaved={unsaved} />
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
      <FormActions submit="Save" pending={pending} pendingLabel="Saving…" onCancel={onClose} />
    </form>
  );
}
