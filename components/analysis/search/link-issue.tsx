"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { LeadOf } from "@/components/evidence/quotes/lead-of";
import { RelationRow } from "@/components/evidence/quotes/relation-row";
import { findIssues } from "@/components/sources/catalogue/find-choices";
import { ChoiceBox } from "@/components/ui/choice-box";
import { FieldError } from "@/components/ui/field-error";
import { FormActions } from "@/components/ui/form-actions";
import { pressedKey } from "@/components/ui/keymap";
import { showRefusal } from "@/components/ui/show-refusal";
import type { IssueRef } from "@/lib/analysis/search/schema";
import type { Relation } from "@/lib/tradecraft/evidence";

interface LinkIssueProps {
  /** The name of its radio buttons, unique on the page. */
  name: string;
  pending: boolean;
  onLink: (issue: IssueRef, relation: Relation) => void;
  onCancel: () => void;
}

/** Chooses an issue, of any number, and how a quotation bears on it. */
export function LinkIssue({ name, pending, onLink, onCancel }: LinkIssueProps) {
  const [issue, setIssue] = useState<IssueRef | null>(null);
  const [relation, setRelation] = useState<Relation>("CONTEXT");
  /** How many times it was sent without an issue. */
  const [timesMissing, setTimesMissing] = useState(0);
  const titles = useRef(new Map<string, string>());
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  useEffect(() => {
    if (timesMissing > 0 && form.current) showRefusal(form.current);
  }, [timesMissing]);

  async function find(text: string, signal: AbortSignal) {
    const found = await findIssues(text, signal);
    for (const { id, value } of found.choices) titles.current.set(id, value);
    return found;
  }

  function send(event: FormEvent) {
    event.preventDefault();
    if (issue) onLink(issue, relation);
    else setTimesMissing(timesMissing + 1);
  }

  return (
    <form
      ref={form}
      onSubmit={send}
      onKeyDown={(event) => pressedKey(event.nativeEvent) === "Escape" && onCancel()}
      className="mt-2 ml-2 basis-full space-y-2 border-l border-control pl-3"
    >
      <fieldset
        aria-invalid={timesMissing > 0 ? true : undefined}
        aria-describedby={timesMissing > 0 ? `${name}-missing` : undefined}
      >
        <legend className="sr-only">Issue</legend>
        <ChoiceBox
          label="Issue"
          any="Choose an issue"
          chosen={issue?.title ?? ""}
          find={find}
          onChoose={(slug) => {
            setTimesMissing(0);
            setIssue(slug ? { ref: slug, title: titles.current.get(slug) ?? slug } : null);
          }}
          className="max-w-80"
        />
        {timesMissing > 0 && <FieldError id={`${name}-missing`}>Choose an issue.</FieldError>}
      </fieldset>
      <div role="status" className="empty:hidden">
        {issue && <LeadOf issue={issue.ref} />}
      </div>
      <RelationRow name={name} value={relation} onChange={setRelation} />
      <FormActions submit="Link" pending={pending} pendingLabel="Linking…" onCancel={onCancel} />
    </form>
  );
}
