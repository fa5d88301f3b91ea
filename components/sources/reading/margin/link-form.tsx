"use client";

import { type FormEvent, useRef, useState } from "react";
import { LeadOf } from "@/components/evidence/quotes/lead-of";
import { RelationRow } from "@/components/evidence/quotes/relation-row";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { Select } from "@/components/ui/select";
import type { Relation } from "@/lib/tradecraft/evidence";

export interface IssueChoice {
  id: string;
  key: string;
  title: string;
}

interface LinkFormProps {
  /** The name of its radio buttons, unique on the page. */
  name: string;
  choices: IssueChoice[];
  error: string | null;
  pending: boolean;
  onLink: (issue: string, relation: Relation) => void;
  onCancel: () => void;
}

export function LinkForm({ name, choices, error, pending, onLink, onCancel }: LinkFormProps) {
  // None is preselected unless there is only one: a link to the wrong issue is easily missed.
  const [issue, setIssue] = useState("");
  const [relation, setRelation] = useState<Relation>("CONTEXT");

  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const chosen = choices.length === 1 ? choices[0] : choices.find(({ id }) => id === issue);

  function send(event: FormEvent) {
    event.preventDefault();
    if (chosen) return onLink(chosen.id, relation);
    setMissing(true);
    form.current?.querySelector("select")?.focus();
  }

  return (
    <form
      ref={form}
      onSubmit={send}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
      className="mt-2 space-y-2 border-l border-control pl-3"
    >
      <Field label="Issue" error={missing && !chosen ? "Choose an issue." : error}>
        {(control) => (
          <Select
            {...control}
            autoFocus
            value={chosen?.id ?? ""}
            onChange={(event) => setIssue(event.target.value)}
            options={[
              ...(choices.length === 1 ? [] : [{ value: "", label: "Choose an issue" }]),
              ...choices.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        )}
      </Field>
      <div role="status" className="empty:hidden">
        {chosen && <LeadOf issue={chosen.key} />}
      </div>
      <RelationRow name={name} value={relation} onChange={setRelation} />
      <FormActions submit="Link" pending={pending} pendingLabel="Linking…" onCancel={onCancel} />
    </form>
  );
}
