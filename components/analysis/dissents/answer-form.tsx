"use client";

import type { FormEvent } from "react";
import { withUnseen } from "@/components/analysis/markdown/unseen";
import { useSay } from "@/components/ui/last-act";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { answerDissentAction } from "@/lib/analysis/dissents/actions";
import type { LikelihoodScale } from "@/lib/tradecraft/likelihood";
import { AnswerDialog } from "./answer-dialog";
import type { AnswerShown, DissentShown } from "./dissent-shown";

interface AnswerFormProps {
  onClose: () => void;
  dissent: DissentShown;
  /** The answer that the viewer, whose dissent it is, replies to. */
  repliesTo: AnswerShown | undefined;
  scale: LikelihoodScale;
  /** Whose unsaved text this is. */
  person: string;
}

/** Answers a dissent by name, or replies to an answer. */
export default function AnswerForm(props: AnswerFormProps) {
  const { onClose, dissent, repliesTo, scale, person } = props;
  const { id, author } = dissent;
  const unsaved = useUnsaved(`dissent-answer:${id}:${person}`, "");
  const { value: body, setValue: setBody } = unsaved;
  const { run, pending, refusal, errors } = useCommand<{ unseen: string[] }>();
  const say = useSay();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    run(() => answerDissentAction({ id, body }), {
      after: ({ unseen }) => {
        unsaved.clear(body);
        onClose();
        say({
          said: withUnseen(
            repliesTo
              ? "Reply added. Everyone who answered has been notified."
              : `You answered ${author}’s dissent.`,
            unseen,
          ),
        });
      },
    });
  }

  return (
    <AnswerDialog
      title={repliesTo ? `Reply to ${repliesTo.author}` : `Answer ${author}’s dissent`}
      dissent={dissent}
      repliesTo={repliesTo}
      scale={scale}
      body={body}
      onBody={setBody}
      error={errors.body}
      submit={repliesTo ? "Reply" : "Answer"}
      pending={pending}
      onSubmit={submit}
      onClose={onClose}
    >
      {refusal && !refusal.fields && <RefusalNotice refusal={refusal} title="Not saved" />}
      <UnsavedNotice unsaved={unsaved} />
    </AnswerDialog>
  );
}
