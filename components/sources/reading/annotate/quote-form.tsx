"use client";

import { type FormEvent, useEffect, useState } from "react";
import { AssertionRow } from "@/components/evidence/quotes/assertion-row";
import { KindRow } from "@/components/evidence/quotes/kind-row";
import { LeadOf } from "@/components/evidence/quotes/lead-of";
import { overlapWarning } from "@/components/evidence/quotes/overlap-warning";
import { RelationRow } from "@/components/evidence/quotes/relation-row";
import { suggestSpeaker } from "@/components/evidence/quotes/suggest-speaker";
import { SpeakerFields } from "@/components/evidence/speakers/speaker-fields";
import type { IssueChoice } from "@/components/sources/reading/margin/link-form";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { Select } from "@/components/ui/select";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { markQuoteAction } from "@/lib/evidence/quotes/actions";
import type { Span } from "@/lib/text/anchors/span";
import type { Assertion, QuoteKind, Relation } from "@/lib/tradecraft/evidence";

/** Where the words of a quotation are, and its number. */
export type QuotedWords = Span & { number: number };

interface QuoteFormProps {
  source: string;
  span: Span;
  /** The quotations of the source, whose words should not count twice. */
  quotes: QuotedWords[];
  choices: IssueChoice[];
  mayCorrect: boolean;
  /** Whose unsaved text it is. */
  person: string;
  onDone: () => void;
  /** Called with the number of the quotation, and whether it existed already. */
  onSaved: (quote: { number: number; known: boolean }) => void;
}

/** What is typed. */
interface Marked {
  kind: QuoteKind;
  assertion: Assertion;
  speakerName: string;
  speakerRole: string;
  issue: string;
  relation: Relation;
  /** Whether someone has changed anything. If so, suggestions are no longer filled in. */
  touched: boolean;
}

const EMPTY: Marked = {
  kind: "DIRECT",
  assertion: "ASSERTED",
  speakerName: "",
  speakerRole: "",
  issue: "",
  relation: "CONTEXT",
  touched: false,
};

const CORRECT = { one: "quotation", instead: "Correct" };
const LINK = { one: "quotation", instead: "Link", or: ", or ask an admin to correct it" };

/** Marks the selected words as a quotation, with its kind, speaker, assertion and issue. */
export function QuoteForm(props: QuoteFormProps) {
  const { source, span, quotes, choices, mayCorrect, person, onDone, onSaved } = props;
  const { start, end } = span;
  const named = quotes.map(({ number, ...at }) => ({ ...at, name: `Q${number}` }));
  const unsaved = useUnsaved(`quote:${source}-${start}-${end}:${person}`, EMPTY);
  // Not part of the unsaved text, which keeps only what someone typed.
  const [suggested, setSuggested] = useState<Partial<Marked>>({});
  const completed = (now: Marked) => (now.touched ? now : { ...now, ...suggested });
  const value = completed(unsaved.value);
  const { run, pending, refusal, errors } = useCommand<{ number: number; known: boolean }>();
  const change = (part: Partial<Marked>) =>
    unsaved.setValue((now) => ({ ...completed(now), ...part, touched: true }));

  useEffect(() => {
    const ended = new AbortController();
    suggestSpeaker(source, { start, end }, ended.signal).then(
      (found) => found && setSuggested(found),
    );
    return () => ended.abort();
  }, [source, start, end]);

  const chosen = choices.find(({ id }) => id === value.issue);

  function save(event: FormEvent) {
    event.preventDefault();
    const { touched: _, issue: __, ...rest } = value;
    const input = { source, ...span, ...rest, ...(chosen && { issue: chosen.id }) };
    run(() => markQuoteAction(input), {
      after: (quote) => {
        unsaved.clear(unsaved.value);
        onSaved(quote);
      },
    });
  }

  return (
    <form onSubmit={save} className="space-y-3">
      {refusal && <RefusalNotice refusal={refusal} />}
      <p role="status" className="text-sm text-warning empty:hidden">
        {overlapWarning(span, named, mayCorrect ? CORRECT : LINK)}
      </p>
      <KindRow name="kind" value={value.kind} onChange={(kind) => change({ kind })} />
      {value.kind !== "PASSAGE" && (
        <>
          <SpeakerFields value={value} was={suggested} errors={errors} onChange={change} />
          <AssertionRow
            name="assertion"
            value={value.assertion}
            onChange={(assertion) => change({ assertion })}
          />
        </>
      )}
      <Field label="Issue" error={errors.issue} optional>
        {(control) => (
          <Select
            {...control}
            value={chosen?.id ?? ""}
            onChange={({ target }) => change({ issue: target.value })}
            options={[
              { value: "", label: "No issue yet" },
              ...choices.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        )}
      </Field>
      {chosen && (
        <>
          <div role="status">
            <LeadOf issue={chosen.key} />
          </div>
          <RelationRow
            name="relation"
            value={value.relation}
            onChange={(relation) => change({ relation })}
          />
        </>
      )}
      <FormActions
        submit="Add quotation"
        pending={pending}
        pendingLabel="Saving…"
        onCancel={onDone}
      />
    </form>
  );
}
