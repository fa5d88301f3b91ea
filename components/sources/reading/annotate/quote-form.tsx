"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { AssertionRow } from "@/components/evidence/quotes/assertion-row";
import { IssueBox } from "@/components/evidence/quotes/issue-box";
import { KindRow } from "@/components/evidence/quotes/kind-row";
import { LeadOf } from "@/components/evidence/quotes/lead-of";
import { overlapWarning } from "@/components/evidence/quotes/overlap-warning";
import { RelationRow } from "@/components/evidence/quotes/relation-row";
import { suggestSpeaker } from "@/components/evidence/quotes/suggest-speaker";
import { SpeakerFields } from "@/components/evidence/speakers/speaker-fields";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { showRefusal } from "@/components/ui/show-refusal";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import type { IssueNames } from "@/lib/analysis/issues/schema";
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
  about: Pick<IssueNames, "slug" | "title"> | null;
  relation: Relation;
  /** Whether someone has changed anything. If so, suggestions are no longer filled in. */
  touched: boolean;
}

const EMPTY: Marked = {
  kind: "DIRECT",
  assertion: "ASSERTED",
  speakerName: "",
  speakerRole: "",
  about: null,
  relation: "CONTEXT",
  touched: false,
};

const UNCHOSEN = "Choose an issue from the list, or clear this field.";
const CORRECT = { one: "quotation", instead: "Correct" };
const LINK = { one: "quotation", instead: "Link", or: ", or ask an admin to correct it" };

/** Marks the selected words as a quotation, with its kind, speaker, assertion and issue. */
export function QuoteForm(props: QuoteFormProps) {
  const { source, span, quotes, mayCorrect, person, onDone, onSaved } = props;
  const { start, end } = span;
  const named = quotes.map(({ number, ...at }) => ({ ...at, name: `Q${number}` }));
  const unsaved = useUnsaved(`quote:${source}-${start}-${end}:${person}`, EMPTY);
  // Not part of the unsaved text, which keeps only what someone typed.
  const [suggested, setSuggested] = useState<Partial<Marked>>({});
  const completed = (now: Marked) => (now.touched ? now : { ...now, ...suggested });
  const value = completed(unsaved.value);
  const { run, pending, refusal, errors } = useCommand<{ number: number; known: boolean }>();
  const form = useRef<HTMLFormElement>(null);
  /** What is typed to find an issue, none of which is chosen yet. */
  const [sought, setSought] = useState("");
  const [timesUnchosen, setTimesUnchosen] = useState(0);
  const change = (part: Partial<Marked>) =>
    unsaved.setValue((now) => ({ ...completed(now), ...part, touched: true }));

  useEffect(() => {
    const ended = new AbortController();
    suggestSpeaker(source, { start, end }, ended.signal).then(
      (found) => found && setSuggested(found),
    );
    return () => ended.abort();
  }, [source, start, end]);

  useEffect(() => {
    if (timesUnchosen > 0 && form.current) showRefusal(form.current);
  }, [timesUnchosen]);

  function save(event: FormEvent) {
    event.preventDefault();
    if (sought) return setTimesUnchosen(timesUnchosen + 1);
    const { kind, assertion, speakerName, speakerRole, relation, about } = value;
    const said = { kind, assertion, speakerName, speakerRole, relation };
    const input = { source, ...span, ...said, ...(about && { issue: about.slug }) };
    run(() => markQuoteAction(input), {
      after: (quote) => {
        unsaved.clear(unsaved.value);
        onSaved(quote);
      },
    });
  }

  return (
    <form ref={form} onSubmit={save} className="space-y-3">
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
      <Field label="Issue" error={timesUnchosen > 0 ? UNCHOSEN : errors.issue} optional>
        {(control) => (
          <IssueBox
            {...control}
            any="No issue yet"
            chosen={value.about?.title ?? ""}
            onChoose={(about) => change({ about })}
            onSeek={(text) => {
              setSought(text);
              setTimesUnchosen(0);
            }}
          />
        )}
      </Field>
      {value.about && (
        <>
          <div role="status">
            <LeadOf issue={value.about.slug} />
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
