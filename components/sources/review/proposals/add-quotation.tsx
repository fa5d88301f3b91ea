"use client";

import { type FormEvent, type RefObject, useEffect, useId, useRef } from "react";
import { AssertionRow } from "@/components/evidence/quotes/assertion-row";
import { KindRow } from "@/components/evidence/quotes/kind-row";
import { overlapWarning } from "@/components/evidence/quotes/overlap-warning";
import { SpeakerFields } from "@/components/evidence/speakers/speaker-fields";
import { useHighlight } from "@/components/sources/article/use-highlight";
import { scrollIntoPane } from "@/components/sources/review/panes/pane-layout";
import { wordsAt } from "@/components/sources/review/state/changes";
import type { Offered } from "@/components/sources/review/state/offered-issues";
import type {
  NewQuotation,
  NewQuotationState,
} from "@/components/sources/review/state/use-new-quotation";
import { FormActions } from "@/components/ui/form-actions";
import { pressedKey } from "@/components/ui/keymap";
import { Notice } from "@/components/ui/notice";
import type { Proposal } from "@/lib/sources/review/schema";
import { AdjustWords } from "./adjust-words";
import { IssueToggles } from "./link-issues";

interface AddQuotationProps {
  quotation: NewQuotation;
  article: RefObject<HTMLElement | null>;
  state: NewQuotationState;
  text: string;
  /** The proposals of the draft, whose speakers are suggested. */
  proposals: Proposal[];
  offered: Offered;
}

/** Adds a quotation that extraction missed, as an accepted proposal. */
export function AddQuotation(props: AddQuotationProps) {
  const { article, quotation, state, text, proposals, offered } = props;
  const { begin, change, toggle, add, leave, pending, refusal } = state;
  const { span, kind, assertion, links } = quotation;
  const counted = proposals
    .filter(({ state }) => state !== "REJECTED")
    .map(({ start, end, ordinal }) => ({ start, end, name: `${ordinal}` }));
  const form = useRef<HTMLFormElement>(null);
  const overlaps = useId();

  useEffect(() => {
    scrollIntoPane(form.current, article.current, true);
    // Focusing must not scroll the window, which would move the article.
    form.current?.querySelector<HTMLElement>("[role=combobox]")?.focus({ preventScroll: true });
  }, [article]);

  useHighlight("annotated-span", article, span);

  function submit(event: FormEvent) {
    event.preventDefault();
    add();
  }

  return (
    <form
      ref={form}
      aria-label="Add a quotation"
      aria-describedby={overlaps}
      onSubmit={submit}
      onKeyDown={(event) => pressedKey(event.nativeEvent) === "Escape" && leave()}
      className="space-y-3 border-b border-l-2 border-l-accent bg-surface p-3"
    >
      <h2 className="text-sm font-semibold">Add a quotation</h2>
      <blockquote className="font-serif text-lg whitespace-pre-line">
        {wordsAt(text, span)}
      </blockquote>
      {/* Always there, so that it is read out when other words are chosen. */}
      <p id={overlaps} role="status" className="text-sm text-warning empty:hidden">
        {overlapWarning(span, counted, { one: "proposal", instead: "Accept or edit" })}
      </p>
      {refusal && (
        <Notice tone="error" title="Not added">
          <p>{refusal.message}</p>
        </Notice>
      )}
      <KindRow name="kind-added" value={kind} onChange={(kind) => change({ kind })} />
      {kind !== "PASSAGE" && (
        <>
          <SpeakerFields
            inArticle={proposals}
            value={quotation}
            was={state.suggested}
            onChange={change}
            errors={refusal?.fields ?? {}}
          />
          <AssertionRow
            name="said-added"
            value={assertion}
            onChange={(assertion) => change({ assertion })}
          />
        </>
      )}
      <IssueToggles
        links={links}
        offered={offered}
        onToggle={async (issue) => {
          toggle(issue);
          return true;
        }}
      />
      <AdjustWords text={text} span={span} onMove={begin} />
      <FormActions submit="Add" pending={pending} pendingLabel="Adding…" onCancel={leave} keys />
    </form>
  );
}
