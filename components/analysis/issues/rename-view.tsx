"use client";

import type { FormEvent } from "react";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { TextInput } from "@/components/ui/text-input";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { editViewAction } from "@/lib/desk/views/actions";
import type { ListedView } from "@/lib/desk/views/schema";

interface RenameViewProps {
  view: ListedView;
  /** Whose unsaved text this is. */
  person: string;
  onCancel: () => void;
  onRenamed: () => void;
}

/** Gives a saved view another name. */
export function RenameView({ view, person, onCancel, onRenamed }: RenameViewProps) {
  const { id, name, version } = view;
  const unsaved = useUnsaved(`view:${id}:${person}`, { name, version });
  const { run, pending, refusal, errors } = useCommand();
  const typed = unsaved.value;

  function rename(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    run(() => editViewAction({ id, ...typed }), {
      after: () => {
        unsaved.clear(typed);
        onRenamed();
      },
      // Anyone who saves again has been told of the change.
      refused: ({ code, current }) =>
        code === "conflict" &&
        unsaved.setValue((now) => ({ ...now, version: (current as ListedView).version })),
    });
  }

  return (
    <form onSubmit={rename} className="space-y-2">
      <UnsavedNotice unsaved={unsaved} />
      <Field label={`New name for ${name}`} error={errors.name ?? null}>
        {(control) => (
          <TextInput
            {...control}
            autoFocus
            value={typed.name}
            maxLength={60}
            onChange={({ target }) => unsaved.setValue((now) => ({ ...now, name: target.value }))}
          />
        )}
      </Field>
      {refusal && !refusal.fields && <RefusalNotice refusal={refusal} />}
      <FormActions submit="Rename" pending={pending} onCancel={onCancel} />
    </form>
  );
}
