"use client";

import type { FormEvent } from "react";
import { StaleNotice } from "@/components/desk/live/stale-notice";
import { AssertionRow } from "@/components/evidence/quotes/assertion-row";
import { KindRow } from "@/components/evidence/quotes/kind-row";
import { SpeakerFields } from "@/components/evidence/speakers/speaker-fields";
import { Checkbox } from "@/components/ui/checkbox";
import { FormActions } from "@/components/ui/form-actions";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useEdit } from "@/components/ui/use-edit";
import { correctQuoteAction } from "@/lib/evidence/quotes/corrections/actions";
import type { Corrected } from "@/lib/evidence/quotes/corrections/schema";
import { ASSERTION_WORDS, QUOTE_KIND_LABELS } from "@/lib/tradecraft/evidence";
import {
  CORRECTION_WORDS,
  type Correctable,
  correctionText,
  correctionValuesOf,
} from "./correction-values";
import { useSourceSpeakers } from "./use-source-speakers";

interface CorrectionFormProps {
  source: string;
  quote: Correctable;
  /** Whose unsaved text it is. */
  person: string;
  onCancel: () => void;
  onCorrected: (corrected: Corrected) => void;
}

/** Edits a quotation's speaker, role, kind and assertion. Keeps what was typed if the correction is refused. */
export function CorrectionForm({
  source,
  quote,
  person,
  onCancel,
  onCorrected,
}: CorrectionFormProps) {
  const { id, kind, assertion, speaker } = quote;
  const { unsaved, values, opened, set, stale, takeOver } = useEdit(
    `correct:${id}:${person}`,
    correctionValuesOf(quote),
  );
  const { run, pending, refusal, errors } = useCommand<Corrected>();
  const speakers = useSourceSpeakers(source);
  const others = speakers.filter(
    (other) => other.id !== id && speaker !== null && other.speakerId === speaker.id,
  ).length;

  function submit(event: FormEvent) {
    event.preventDefault();
    run(() => correctQuoteAction({ id, ...values }), {
      after: (corrected) => {
        unsaved.clear(unsaved.value);
        onCorrected(corrected);
      },
      refused: ({ code, current }) =>
        code === "conflict" && takeOver(correctionValuesOf(current as Correctable)),
    });
  }

  return (
    <form onSubmit={submit} className="space-y-3">
      <UnsavedNotice unsaved={unsaved} />
      <StaleNotice refusal={refusal} stale={stale} words={CORRECTION_WORDS} textOf={correctionText}>
        {refusal && !refusal.fields && <RefusalNotice refusal={refusal} title="Not saved" />}
      </StaleNotice>
      <p className="text-sm text-secondary">
        Now: {QUOTE_KIND_LABELS[kind]}
        {kind !== "PASSAGE" && `, by ${speaker?.name ?? "an unknown speaker"}`}
        {speaker?.role && `, ${speaker.role}`}
        {assertion !== "ASSERTED" && ` (${ASSERTION_WORDS[assertion]})`}
      </p>
      <KindRow name="kind-corrected" value={values.kind} onChange={(kind) => set({ kind })} />
      {values.kind !== "PASSAGE" && (
        <>
          <SpeakerFields
            inArticle={speakers}
            value={values}
            was={opened}
            errors={errors}
            onChange={set}
          />
          {others > 0 && (
            <Checkbox
              label={`Also change the speaker and role of the ${others === 1 ? "other quotation" : `${others} other quotations`} by ${speaker?.name} in this article`}
              checked={values.everywhere}
              onChange={({ target }) => set({ everywhere: target.checked })}
            />
          )}
          <AssertionRow
            name="said-corrected"
            value={values.assertion}
            onChange={(assertion) => set({ assertion })}
          />
        </>
      )}
      <ReasonField
        value={values.reason}
        onChange={(reason) => set({ reason })}
        error={errors.reason}
      />
      <FormActions submit="Save" pending={pending} pendingLabel="Saving…" onCancel={onCancel} />
    </form>
  );
}
