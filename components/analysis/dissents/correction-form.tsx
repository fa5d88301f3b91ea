"use client";

import type { FormEvent } from "react";
import { withUnseen } from "@/components/analysis/markdown/unseen";
import { StaleNotice } from "@/components/desk/live/stale-notice";
import { useSay } from "@/components/ui/last-act";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useEdit } from "@/components/ui/use-edit";
import { correctDissentAnswerAction } from "@/lib/analysis/dissents/actions";
import type { LikelihoodScale } from "@/lib/tradecraft/likelihood";
import { AnswerDialog } from "./answer-dialog";
import { type CorrectionValues, correctionText, correctionValuesOf } from "./correction-values";
import type { AnswerShown, DissentShown } from "./dissent-shown";
import { isReply, repliedTo } from "./replied-to";

interface CorrectionFormProps {
  onClose: () => void;
  dissent: DissentShown;
  /** The viewer's own answer. */
  answer: AnswerShown & { body: string };
  scale: LikelihoodScale;
  /** Whose unsaved text this is. */
  person: string;
}

/** Corrects the viewer's own answer to a dissent, or their reply to one. */
export default function CorrectionForm(props: CorrectionFormProps) {
  const { onClose, dissent, answer, scale, person } = props;
  const { id } = answer;
  const edit = useEdit(`dissent-answer-correction:${id}:${person}`, correctionValuesOf(answer));
  const { unsaved, stale } = edit;
  const { body, version } = edit.values;
  const { run, pending, refusal, errors } = useCommand<{ version: number; unseen: string[] }>();
  const say = useSay();
  const repliesTo = isReply(dissent, answer) ? repliedTo(dissent, answer) : undefined;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    run(() => correctDissentAnswerAction({ id, version, body }), {
      after: (saved) => {
        unsaved.clear(unsaved.value);
        onClose();
        const notified = repliesTo ? "Everyone who answered" : dissent.author;
        const said = `Corrected. ${notified} has been notified.`;
        say({
          said: saved.version === version ? "Nothing was changed." : withUnseen(said, saved.unseen),
        });
      },
      refused: ({ code, current }) => {
        if (code === "conflict") edit.takeOver(correctionValuesOf(current as CorrectionValues));
      },
    });
  }

  return (
    <AnswerDialog
      title={
        repliesTo ? "Correct your reply" : `Correct your answer to ${dissent.author}’s dissent`
      }
      dissent={dissent}
      repliesTo={repliesTo}
      scale={scale}
      body={body}
      onBody={(body) => edit.set({ body })}
      error={errors.body}
      submit="Save"
      pending={pending}
      onSubmit={submit}
      onClose={onClose}
    >
      <StaleNotice
        refusal={refusal}
        stale={stale}
        words={{ body: repliesTo ? "reply" : "answer" }}
        textOf={correctionText}
      >
        {refusal && !refusal.fields && <RefusalNotice refusal={refusal} title="Not saved" />}
      </StaleNotice>
      <UnsavedNotice unsaved={unsaved} />
    </AnswerDialog>
  );
}
