"use client";

import type { FormEvent } from "react";
import { AssertionRow } from "@/components/evidence/quotes/assertion-row";
import { KindRow } from "@/components/evidence/quotes/kind-row";
import { SpeakerFields } from "@/components/evidence/speakers/speaker-fields";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedText } from "@/components/ui/unsaved-text";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { correctQuoteAction } from "@/lib/evidence/quotes/corrections/actions";
import type { Corrected } from "@/lib/evidence/quotes/corrections/schema";
import {
  ASSERTION_WORDS,
  type Assertion,
  QUOTE_KIND_LABELS,
  type QuoteKind,
} from "@/lib/tradecraft/evidence";
import { useSourceSpeakers } from "./use-source-speakers";

/** The parts of a quotation that can be corrected. */
export interface Correctable {
  id: string;
  number: number;
  version: number;
  kind: QuoteKind;
  assertion: Assertion;
  speaker: { id: string; name: string; role: string | null } | null;
}

interface CorrectionFormProps {
  source: string;
  quote: Correctable;
  /** Whose unsaved text it is. */
  person: string;
  onCorrected: (corrected: Corrected) => void;
}

/** Edits a quotation's speaker, role, kind and assertion. Keeps what was typed if the correction is refused. */
export function CorrectionForm({ source, quote, person, onCorrected }: CorrectionFormProps) {
  const { id, version, kind, assertion, speaker } = quote;
  const was = { speakerName: speaker?.name ?? "", speakerRole: speaker?.role ?? "" };
  const unsaved = useUnsaved(`correct:${id}:${person}`, {
    kind,
    assertion,
    ...was,
    everywhere: false,
    reason: "",
    version,
  });
  const { value } = unsaved;
  const set = (part: Partial<typeof value>) => unsaved.setValue((now) => ({ ...now, ...part }));
  const { run, pending, refusal, errors } = useCommand<Corrected>();
  const speakers = useSourceSpeakers(source);
  const others = speakers.filter(
    (other) => other.id !== id && speaker !== null && other.speakerId === speaker.id,
  ).length;

  function submit(event: FormEvent) {
    event.preventDefault();
    run(() => correctQuoteAction({ id, ...value }), {
      after: (corrected) => {
        unsaved.clear();
        onCorrected(corrected);
      },
      // The current quotation is shown above, so the next try has seen it.
      refused: ({ code, current }) =>
        code === "conflict" && current && set({ version: (current as Correctable).version }),
    });
  }

  return (
    <form onSubmit={submit} className="space-y-3">
      <UnsavedText unsaved={unsaved} />
      {refusal && !refusal.fields && <RefusalNotice refusal={refusal} title="Not saved" />}
      <p className="text-sm text-secondary">
        Now: {QUOTE_KIND_LABELS[kind]}
        {kind !== "PASSAGE" && `, by ${speaker?.name ?? "an unknown speaker"}`}
        {speaker?.role && `, ${speaker.role}`}
        {assertion !== "ASSERTED" && ` (${ASSERTION_WORDS[assertion]})`}
      </p>
      <KindRow name="kind-corrected" value={value.kind} onChange={(kind) => set({ kind })} />
      {value.kind !== "PASSAGE" && (
        <>
          <SpeakerFields
            inArticle={speakers}
            value={value}
            was={was}
            errors={errors}
            onChange={set}
          />
          {others > 0 && (
            <Checkbox
              label={`Also change the speaker and role of the ${others === 1 ? "other quotation" : `${others} other quotations`} by ${speaker?.name} in this article`}
              checked={value.everywhere}
              onChange={({ target }) => set({ everywhere: target.checked })}
            />
          )}
          <AssertionRow
            name="said-corrected"
            value={value.assertion}
            onChange={(assertion) => set({ assertion })}
          />
        </>
      )}
      <ReasonField
        value={value.reason}
        onChange={(reason) => set({ reason })}
        error={errors.reason}
      />
      <Button type="submit" variant="primary" pending={pending} pendingLabel="Saving…">
        Save
      </Button>
    </form>
  );
}
