"use client";

import type { FormEvent } from "react";
import { Dialog } from "@/components/ui/dialog";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { isOvertaken, useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { dismissMatchAction } from "@/lib/analysis/signposts/actions";

interface DismissFormProps {
  match: { id: string; version: number; quote: number };
  /** Whose unsaved text this is. */
  person: string;
  onClose: () => void;
}

/** Dismisses a match of a signpost, with a reason. */
export default function DismissForm({ match, person, onClose }: DismissFormProps) {
  const { id, version, quote } = match;
  const unsaved = useUnsaved(`dismiss:${id}:${person}`, "");
  const { value: reason, setValue: setReason } = unsaved;
  const { run, pending, refusal, errors } = useCommand();
  const say = useSay();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    run(() => dismissMatchAction({ id, version, reason }), {
      after: () => {
        unsaved.clear(reason);
        onClose();
        say({ said: `Q${quote} dismissed. It stays in the activity.`, takesFocus: true });
      },
      refused: (refusal) => {
        if (!isOvertaken(refusal)) return;
        // The page is about to show what the colleague decided.
        onClose();
        say({ said: refusal.message, refused: true, takesFocus: true });
      },
    });
  }

  return (
    <Dialog open onClose={onClose} title={`Dismiss Q${quote}`}>
      <form onSubmit={submit} className="space-y-4">
        {refusal && !refusal.fields && <RefusalNotice refusal={refusal} title="Not saved" />}
        <UnsavedNotice unsaved={unsaved} />
        <p className="max-w-prose text-sm text-secondary">
          Say why this isn’t the sign, or why it changes nothing.
        </p>
        <ReasonField value={reason} onChange={setReason} error={errors.reason} />
        <FormActions submit="Dismiss" pending={pending} pendingLabel="Saving…" onCancel={onClose} />
      </form>
    </Dialog>
  );
}
