"use client";

import { type FormEvent, useEffect, useState } from "react";
import { KindRow } from "@/components/evidence/quotes/kind-row";
import { RelationRow } from "@/components/evidence/quotes/relation-row";
import { suggestion } from "@/components/evidence/quotes/suggestion";
import { SpeakerFields } from "@/components/evidence/speakers/speaker-fields";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { useCommand } from "@/components/ui/use-command";
import { useDraft } from "@/components/ui/use-draft";
import { markQuoteAction } from "@/lib/evidence/quotes/actions";
import type { Span } from "@/lib/text/anchors/span";
import type { QuoteKind, Relation } from "@/lib/tradecraft/evidence";
import type { IssueChoice } from "./link-form";

interface QuoteFormProps {
  source: string;
  span: Span;
  choices: IssueChoice[];
  /** Whose draft it is. */
  person: string;
  onDone: () => void;
  /** Takes the number of the quote, and whether it was there already. */
  onSaved: (quote: { number: number; known: boolean }) => void;
}

interface Draft {
  kind: QuoteKind;
  speakerName: string;
  speakerRole: string;
  issue: string;
  relation: Relation;
  /** Whether somebody has filled it in: then nothing is filled in for them. */
  touched: boolean;
}

const EMPTY: Draft = {
  kind: "DIRECT",
  speakerName: "",
  speakerRole: "",
  issue: "",
  relation: "CONTEXT",
  touched: false,
};

/** Marks the selected words as a quote: what kind, whose, and what they bear on. */
export function QuoteForm({ source, span, choices, person, onDone, onSaved }: QuoteFormProps) {
  const { start, end } = span;
  const draft = useDraft(`quote:${source}-${start}-${end}:${person}`, EMPTY);
  // Beside the draft: what nobody has typed is nothing to keep.
  const [suggested, setSuggested] = useState<Partial<Draft>>({});
  const completed = (now: Draft) => (now.touched ? now : { ...now, ...suggested });
  const value = completed(draft.value);
  const { run, pending, refusal, errors } = useCommand<{ number: number; known: boolean }>();
  const change = (part: Partial<Draft>) =>
    draft.setValue((now) => ({ ...completed(now), ...part, touched: true }));

  useEffect(() => {
    const ended = new AbortController();
    suggestion(source, { start, end }, ended.signal).then((said) => said && setSuggested(said));
    return () => ended.abort();
  }, [source, start, end]);

  function save(event: FormEvent) {
    event.preventDefault();
    const { touched: _, issue, ...said } = value;
    const input = { source, ...span, ...said, ...(issue && { issue }) };
    run(() => markQuoteAction(input), {
      after: (quote) => {
        draft.clear();
        onSaved(quote);
      },
    });
  }

  return (
    <form onSubmit={save} className="space-y-3">
      {refusal && <Notice tone="error" title={refusal.message} />}
      <KindRow name="kind" value={value.kind} onChange={(kind) => change({ kind })} />
      {value.kind !== "PASSAGE" && (
        <SpeakerFields value={value} errors={errors} onChange={change} />
      )}
      <Field label="Issue" error={errors.issue} optional>
        {(control) => (
          <Select
            {...control}
            value={value.issue}
            onChange={({ target }) => change({ issue: target.value })}
            options={[
              { value: "", label: "On no issue yet" },
              ...choices.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        )}
      </Field>
      {value.issue && (
        <RelationRow
          name="relation"
          value={value.relation}
          onChange={(relation) => change({ relation })}
        />
      )}
      <FormActions
        submit="Mark the quote"
        pending={pending}
        pendingLabel="Marking…"
        onCancel={onDone}
      />
    </form>
  );
}
