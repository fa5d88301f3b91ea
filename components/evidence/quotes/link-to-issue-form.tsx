"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { FieldError } from "@/components/ui/field-error";
import { FormActions } from "@/components/ui/form-actions";
import { pressedKey } from "@/components/ui/keymap";
import { showRefusal } from "@/components/ui/show-refusal";
import type { IssueNames } from "@/lib/analysis/issues/schema";
import type { Relation } from "@/lib/tradecraft/evidence";
import { IssueBox } from "./issue-box";
import { LeadOf } from "./lead-of";
import { RelationRow } from "./relation-row";

interface LinkToIssueFormProps {
  /** The name of its radio buttons, unique on the page. */
  name: string;
  /** The short names of the issues that the quotation is linked to already. */
  linked?: readonly string[];
  pending: boolean;
  onLink: (issue: IssueNames, relation: Relation) => void;
  onCancel: () => void;
}

/** Chooses an issue, of any number, and how a quotation bears on it. */
export function LinkToIssueForm(props: LinkToIssueFormProps) {
  const { name, linked, pending, onLink, onCancel } = props;
  // None is chosen at first: a link to the wrong issue is easily missed.
  const [issue, setIssue] = useState<IssueNames | null>(null);
  const [relation, setRelation] = useState<Relation>("CONTEXT");
  /** How many times it was sent without an issue. */
  const [timesMissing, setTimesMissing] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  useEffect(() => {
    if (timesMissing > 0 && form.current) showRefusal(form.current);
  }, [timesMissing]);

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
      className="mt-2 space-y-2 border-l border-control pl-3"
    >
      <fieldset
        aria-invalid={timesMissing > 0 ? true : undefined}
        aria-describedby={timesMissing > 0 ? `${name}-missing` : undefined}
      >
        <legend className="sr-only">Issue</legend>
        <IssueBox
          any="Choose an issue"
          chosen={issue?.title ?? ""}
          without={linked}
          onChoose={(chosen) => {
            setTimesMissing(0);
            setIssue(chosen);
          }}
        />
        {timesMissing > 0 && <FieldError id={`${name}-missing`}>Choose an issue.</FieldError>}
      </fieldset>
      <div role="status" className="empty:hidden">
        {issue && <LeadOf issue={issue.slug} />}
      </div>
      <RelationRow name={name} value={relation} onChange={setRelation} />
      <FormActions submit="Link" pending={pending} pendingLabel="Linking…" onCancel={onCancel} />
    </form>
  );
}
