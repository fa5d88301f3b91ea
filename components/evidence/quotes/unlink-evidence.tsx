"use client";

import type { FormEvent } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { TextInput } from "@/components/ui/text-input";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { isOvertaken, useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { relinkEvidenceAction, unlinkEvidenceAction } from "@/lib/evidence/quotes/actions";

interface UnlinkEvidenceProps {
  open: boolean;
  onClose: () => void;
  /** The link's version, as seen. */
  seen: { issue: string; quote: string; version: number };
  number: number;
  /** That its repeats stay linked; empty if it has none. */
  staying: string;
  /** The issue's title. */
  title: string;
  /** Whose unsaved text this is. */
  person: string;
}

/** Unlinks a quotation from the issue, with a reason, and offers to undo it. */
export function UnlinkEvidence(props: UnlinkEvidenceProps) {
  const { open, onClose, seen, number, staying, title, person } = props;
  const { issue, quote } = seen;
  const unsaved = useUnsaved(`unlink:${issue}:${quote}:${person}`, "");
  const { value: reason, setValue: setReason } = unsaved;
  const { run, pending, refusal, dismiss, errors } = useCommand<{ version: number }>();
  const say = useSay();

  function close() {
    onClose();
    dismiss();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    run(() => unlinkEvidenceAction({ ...seen, reason }), {
      after: ({ version }) => {
        unsaved.discard();
        onClose();
        say({
          said: `Q${number} unlinked from ${title}.`,
          takesFocus: true,
          undo: {
            run: () => relinkEvidenceAction({ issue, quote, version }),
            said: `Q${number} is linked to ${title} again.`,
          },
        });
      },
      refused: (refusal) => {
        if (!isOvertaken(refusal)) return;
        // The page is about to show a colleague's change, perhaps without this quotation.
        close();
        say({ said: refusal.message, refused: true, takesFocus: true });
      },
    });
  }

  return (
    <Dialog open={open} onClose={close} title={`Unlink Q${number} from ${title}?`}>
      <form onSubmit={submit} className="space-y-4">
        {refusal && !refusal.fields && <RefusalNotice refusal={refusal} title="Not unlinked" />}
        <UnsavedNotice unsaved={unsaved} />
        {staying && <p>{staying}</p>}
        <Field label="Reason" hint="Shown in the issue’s activity." error={errors.reason}>
          {(control) => (
            <TextInput
              {...control}
              autoComplete="off"
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        <FormActions submit="Unlink" pending={pending} pendingLabel="Unlinking…" onCancel={close} />
      </form>
    </Dialog>
  );
}
