"use client";

import { type FormEvent, useState } from "react";
import { RelationRow } from "@/components/evidence/quotes/relation-row";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { Select } from "@/components/ui/select";
import type { Relation } from "@/lib/tradecraft/evidence";

export interface IssueChoice {
  id: string;
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
  const [issue, setIssue] = useState(choices[0]?.id ?? "");
  const [relation, setRelation] = useState<Relation>("CONTEXT");

  function send(event: FormEvent) {
    event.preventDefault();
    onLink(issue, relation);
  }

  return (
    <form
      onSubmit={send}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
      className="mt-2 space-y-2 border-l border-control pl-3"
    >
      <Field label="Issue" error={error}>
        {(control) => (
          <Select
            {...control}
            autoFocus
            value={issue}
            onChange={(event) => setIssue(event.target.value)}
            options={choices.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
      </Field>
      <RelationRow name={name} value={relation} onChange={setRelation} />
      <FormActions submit="Link" pending={pending} pendingLabel="Linking…" onCancel={onCancel} />
    </form>
  );
}
