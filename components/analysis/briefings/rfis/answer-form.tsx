"use client";

import { type FormEvent, use, useRef } from "react";
import { likelihoodSentence } from "@/components/analysis/briefings/editions/likelihood-words";
import { ConfirmNotice, withdrawnIn } from "@/components/analysis/markdown/confirm-notice";
import { MarkdownArea } from "@/components/analysis/markdown/markdown-area";
import { PeopleNames } from "@/components/analysis/markdown/people-names";
import { Prose } from "@/components/analysis/markdown/prose";
import { Words } from "@/components/analysis/markdown/words";
import { WriteOn } from "@/components/analysis/markdown/written-on";
import { StaleNotice } from "@/components/desk/live/stale-notice";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { Select } from "@/components/ui/select";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useEdit } from "@/components/ui/use-edit";
import { answerRfiAction, correctAnswerAction } from "@/lib/analysis/briefings/rfis/actions";
import { inWords } from "@/lib/text/markdown/plain";
import { confidenceSentence } from "@/lib/tradecraft/confidence";
import { type AnswerValues, answerText, answerValuesOf, type StoredAnswer } from "./answer-values";
import type { Judged, RfiView } from "./rfi-view";

const CORRECTED =
  "Editions already issued stay as they are; the next one has the corrected answer.";

interface AnswerFormProps {
  rfi: RfiView;
  /** Whether the viewer corrects their answer. Not read off the request: someone else may answer it meanwhile. */
  corrects: boolean;
  /** What the edition says of the judgement asked about. */
  judged: Judged | undefined;
  /** The viewer: unsaved text is kept by person. */
  person: string;
  onClose: () => void;
}

/** Answers a request for information, with a text or with a note on its issue, or corrects the viewer's own answer. */
export default function AnswerForm(props: AnswerFormProps) {
  const { rfi, corrects, judged, person, onClose } = props;
  const { id, version, body: question, askedBy, askedById, notes } = rfi;
  const answer = corrects ? rfi.answer : null;
  const edit = useEdit(
    `${corrects ? "correction" : "answer"}:${id}:${person}`,
    answerValuesOf({ version, answer }),
  );
  const { unsaved, stale } = edit;
  const { body, note, version: seen } = edit.values;
  const { run, pending, refusal, dismiss, errors } = useCommand<{ version: number }>();
  const asked = refusal?.code === "confirm" ? refusal : null;
  const set = (more: Partial<AnswerValues>) => {
    edit.set(more);
    // What is confirmed is what was asked about.
    if (asked) dismiss();
  };
  const confirm = useRef<HTMLButtonElement>(null);
  const say = useSay();
  const names = use(PeopleNames);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const knowingly = submitter === confirm.current ? withdrawnIn(asked) : [];
    const save = () =>
      corrects
        ? correctAnswerAction({ id, version: seen, body, knowingly })
        : answerRfiAction({ id, version: seen, ...(note ? { note } : { body }), knowingly });
    run(save, {
      after: (saved) => {
        unsaved.clear(unsaved.value);
        onClose();
        const did = corrects ? "Corrected" : "Answered";
        const notified = askedById === person ? "" : ` ${askedBy} has been notified.`;
        say({
          said: saved.version === seen ? "Nothing was changed." : `${did}.${notified}`,
        });
      },
      refused: ({ code, current }) => {
        if (code !== "conflict") return;
        if (corrects) edit.takeOver(answerValuesOf(current as StoredAnswer));
        // Anyone who saves again after a conflict has seen what the page now shows.
        else set({ version });
      },
    });
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={corrects ? `Correct your answer to ${askedBy}` : `Answer ${askedBy}`}
    >
      <form onSubmit={submit} className="space-y-4">
        {asked && <ConfirmNotice message={asked.message} pending={pending} confirm={confirm} />}
        <StaleNotice refusal={refusal} stale={stale} words={{ body: "answer" }} textOf={answerText}>
          {refusal && !refusal.fields && !asked && (
            <RefusalNotice refusal={refusal} title="Not saved" />
          )}
        </StaleNotice>
        <UnsavedNotice unsaved={unsaved} />
        {judged?.estimate && (
          <blockquote className="max-w-prose border-l-2 border-secondary pl-3 text-sm">
            <Prose html={judged.estimate.judgement} />
            <p className="text-secondary">
              {likelihoodSentence(judged.estimate, null)}{" "}
              {confidenceSentence(judged.estimate.confidence)}
            </p>
          </blockquote>
        )}
        <p className="whitespace-pre-line font-serif text-lg">
          <Words text={question} />
        </p>
        {notes.length > 0 && (
          <Field label="Answer with" error={errors.note}>
            {(control) => (
              <Select
                {...control}
                value={note}
                options={[
                  { value: "", label: "The text below" },
                  ...notes.map(({ id, author, words }) => ({
                    value: id,
                    label: `${author}’s note: ${inWords(words, names)}`,
                  })),
                ]}
                onChange={({ target }) => set({ note: target.value })}
              />
            )}
          </Field>
        )}
        {!note && (
          <Field
            label="Answer"
            hint={`Markdown. Type [Q or # to cite evidence. ${corrects ? CORRECTED : "The answer also appears in the next edition."}${answer?.note ? " The note stays as it is." : ""}`}
            error={errors.body}
          >
            {(control) => (
              <WriteOn issue={rfi.issue}>
                <MarkdownArea
                  {...control}
                  rows={5}
                  value={body}
                  // It is answered once: what is typed now could be neither sent nor found again.
                  readOnly={pending && !corrects}
                  onChange={({ target }) => set({ body: target.value })}
                />
              </WriteOn>
            )}
          </Field>
        )}
        <FormActions
          submit={corrects ? "Save" : "Answer"}
          pending={pending}
          pendingLabel="Saving…"
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
