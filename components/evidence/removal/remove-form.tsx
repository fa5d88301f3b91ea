"use client";

import type { FormEvent } from "react";
import { FormActions } from "@/components/ui/form-actions";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { removeQuoteAction } from "@/lib/evidence/removal/actions";
import type { RemovedQuote } from "@/lib/evidence/removal/schema";

interface RemoveFormProps {
  quote: { id: string; version: number };
  /** Whose unsaved text it is. */
  person: string;
  onCancel: () => void;
  onRemoved: (quote: RemovedQuote) => void;
}

/** Removes a quotation, with a reason. Keeps what was typed if the removal is refused. */
export function RemoveForm({ quote, person, onCancel, onRemoved }: RemoveFormProps) {
  const { id, version } = quote;
  const unsaved = useUnsaved(`remove:${id}:${person}`, "");
  const { run, pending, refusal, errors } = useCommand<RemovedQuote>();

  function submit(event: FormEvent) {
    event.preventDefault();
    run(() => removeQuoteAction({ id, version, reason: unsaved.value }), {
      after: (removed) => {
        unsaved.discard();
        onRemoved(removed);
      },
    });
  }

  return (
    <form onSubmit={submit} className="space-y-3">
      <UnsavedNotice unsaved={unsaved} />
      {refusal && !refusal.fields && <RefusalNotice refusal={refusal} title="Not removed" />}
      <ReasonField value={unsaved.value} onChange={unsaved.setValue} error={errors.reason} />
      <FormActions
        submit="Remove"
        variant="danger"
        pending={pending}
        pendingLabel="Removing…"
        onCancel={onCancel}
      />
    </form>
  );
}
