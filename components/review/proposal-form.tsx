"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { KeyHint } from "@/components/ui/key-hint";
import { RadioRow } from "@/components/ui/radio-row";
import { TextInput } from "@/components/ui/text-input";
import type { Proposal } from "@/lib/review/schema";
import { QUOTE_KIND_HELP, QUOTE_KIND_LABELS, QUOTE_KINDS } from "@/lib/tradecraft/evidence";
import type { Correction } from "./corrected";
import { EdgeButtons } from "./edge-buttons";

interface ProposalFormProps {
  proposal: Proposal;
  /** Speakers of the same draft, offered while typing. */
  names: string[];
  text: string;
  onCorrect: (correction: Correction) => void;
  onDone: () => void;
}

/** Corrects who said it and what it is. What is typed is saved together, an edge at once. */
export function ProposalForm({ proposal, names, text, onCorrect, onDone }: ProposalFormProps) {
  const [kind, setKind] = useState(proposal.kind);
  const [speakerName, setName] = useState(proposal.speakerName ?? "");
  const [speakerRole, setRole] = useState(proposal.speakerRole ?? "");
  const listId = useId();

  function save(event: FormEvent) {
    event.preventDefault();
    onCorrect({
      kind,
      speakerName: speakerName.trim() || null,
      speakerRole: speakerRole.trim() || null,
    });
    onDone();
  }

  return (
    <form
      onSubmit={save}
      onKeyDown={(event) => event.key === "Escape" && onDone()}
      className="space-y-3 border-y py-3"
    >
      <RadioRow
        legend="Kind"
        name={`kind-${proposal.id}`}
        value={kind}
        onChange={setKind}
        options={QUOTE_KINDS.map((value) => ({
          value,
          label: QUOTE_KIND_LABELS[value],
          help: QUOTE_KIND_HELP[value],
        }))}
      />
      {kind !== "PASSAGE" && (
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label="Speaker" optional>
            {(control) => (
              <TextInput
                {...control}
                autoFocus
                list={listId}
                maxLength={200}
                value={speakerName}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
          <Field label="Role at the time" optional>
            {(control) => (
              <TextInput
                {...control}
                maxLength={300}
                value={speakerRole}
                onChange={(event) => setRole(event.target.value)}
              />
            )}
          </Field>
          <datalist id={listId}>
            {[...new Set(names)].map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </div>
      )}
      <EdgeButtons text={text} span={proposal} onMove={(span) => onCorrect({ span })} />
      <div className="flex gap-2">
        <Button type="submit" variant="primary">
          Save <KeyHint>↵</KeyHint>
        </Button>
        <Button variant="quiet" onClick={onDone}>
          Cancel <KeyHint>Esc</KeyHint>
        </Button>
      </div>
    </form>
  );
}
