"use client";

import { type FormEvent, type RefObject, useEffect, useRef } from "react";
import { KindRow } from "@/components/evidence/quotes/kind-row";
import { SpeakerFields } from "@/components/evidence/speakers/speaker-fields";
import { useHighlight } from "@/components/sources/article/use-highlight";
import { FormActions } from "@/components/ui/form-actions";
import { Notice } from "@/components/ui/notice";
import type { Proposal } from "@/lib/sources/review/schema";
import { wordsAt } from "@/components/sources/review/state/changes";
import { EdgeButtons } from "./adjust-words";
import { IssueToggles } from "@/components/sources/review/issue-toggles";
import { reveal } from "@/components/sources/review/panes/pane-layout";
import type { IssueChoice } from "@/components/sources/review/toggled-links";
import type { Adding, AddingState } from "@/components/sources/review/state/use-new-quotation";

interface AddQuotationProps {
  adding: Adding;
  article: RefObject<HTMLElement | null>;
  state: AddingState;
  text: string;
  /** Those of the draft: their speakers are offered while typing. */
  proposals: Proposal[];
  issues: IssueChoice[];
}

/** Makes a proposal of words that the extraction has missed. */
export function AddQuotation(props: AddQuotationProps) {
  const { article, adding, state, text, proposals, issues } = props;
  const { begin, change, toggle, add, leave, pending, refusal } = state;
  const { span, kind, links } = adding;
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    reveal(form.current, article.current, true);
    // A focus that scrolls the window would take the article along.
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
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && leave()}
      className="space-y-3 border-b border-l-2 border-l-accent bg-surface p-3"
    >
      <h2 className="text-sm font-semibold">Add a quotation</h2>
      <blockquote className="font-serif text-lg whitespace-pre-line">
        {wordsAt(text, span)}
      </blockquote>
      {refusal && (
        <Notice tone="error" title="Not added">
          <p>{refusal.message}</p>
        </Notice>
      )}
      <KindRow name="kind-added" value={kind} onChange={(kind) => change({ kind })} />
      {kind !== "PASSAGE" && (
        <SpeakerFields
          inArticle={proposals}
          value={adding}
          onChange={change}
          errors={refusal?.fields ?? {}}
        />
      )}
      <IssueToggles links={links} issues={issues} onToggle={({ id }) => toggle(id)} />
      <EdgeButtons text={text} span={span} onMove={begin} />
      <FormActions submit="Add" pending={pending} pendingLabel="Adding…" onCancel={leave} keys />
    </form>
  );
}
