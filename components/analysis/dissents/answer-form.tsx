"use client";

import type { FormEvent } from "react";
import { MarkdownArea } from "@/components/analysis/markdown/markdown-area";
import { withUnseen } from "@/components/analysis/markdown/unseen";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { answerDissentAction } from "@/lib/analysis/dissents/actions";

interface AnswerFormProps {
  open: boolean;
  onClose: () => void;
  /** `own` is whether it is the viewer's own, and they reply to an answer. */
  dissent: { id: string; author: string; own: boolean };
  /** Whose unsaved text this is. */
  person: string;
}

/** Answers a dissent by name, or replies to an answer. */
export default function AnswerForm({ open, onClose, dissent, person }: AnswerFormProps) {
  const unsaved = useUnsaved(`dissent-answer:${dissent.id}:${person}`, "");
  const { value: body, setValue: setBody } = unsaved;
  const { run, pending, refusal, dismiss, errors } = useCommand<{ unseen: string[] }>();
  const say = useSay();

  function close() {
    onClose();
    dismiss();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    run(() => answerDissentAction({ id: dissent.id, body }), {
      after: ({ unseen }) => {
        unsaved.clear(body);
        onClose();
        say({
          said: withUnseen(
            dissent.own
              ? "Reply added. Everyone who answered has been notified."
              : `You answered ${dissent.author}’s dissent.`,
            unseen,
          ),
        });
      },
    });
  }

  return (
    <Dialog
      open={open}
      onClose={close}
      title={dissent.own ? "Reply to the answer" : `Answer ${dissent.author}’s dissent`}
    >
      <form onSubmit={submit} className="space-y-4">
        {refusal && !refusal.fields && <RefusalNotice refusal={refusal} title="Not saved" />}
        <UnsavedNotice unsaved={unsaved} />
        <Field
          label={dissent.own ? "Reply" : "Answer"}
          hint="Shown with your name below the dissent. Type [Q or # to cite evidence."
          error={errors.body}
        >
          {(control) => (
            <MarkdownArea
              {...control}
              rows={4}
              value={body}
              onChange={({ target }) => setBody(target.value)}
            />
          )}
        </Field>
        <FormActions
          submit={dissent.own ? "Reply" : "Answer"}
          pending={pending}
          pendingLabel="Saving…"
          onCancel={close}
        />
      </form>
    </Dialog>
  );
}
