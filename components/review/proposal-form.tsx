"use client";

import { type FormEvent, useState } from "react";
import { KindRow } from "@/components/quotes/kind-row";
import { SpeakerFields } from "@/components/speakers/speaker-fields";
import { Checkbox } from "@/components/ui/checkbox";
import { FormActions } from "@/components/ui/form-actions";
import { Notice } from "@/components/ui/notice";
import { counted } from "@/lib/counted";
import type { Proposal } from "@/lib/review/schema";
import type { QuoteKind } from "@/lib/tradecraft/evidence";
import type { Correction } from "./corrected";
import { EdgeButtons } from "./edge-buttons";
import { useTyped } from "./use-typed";

interface ProposalFormProps {
  proposal: Proposal;
  /** All of the same draft: their speakers are offered while typing. */
  proposals: Proposal[];
  text: string;
  viewerId: string;
  /** Gives whether it was saved. */
  onCorrect: (correction: Correction) => Promise<boolean>;
  /** Renames the speaker of all other proposals that have this one's. */
  onRename: (to: string) => void;
  onEdit: (on: boolean) => void;
  /** Takes what is selected in the article as its words, or has some selected. */
  onSelect: () => void;
}

const LABELS = { kind: "Kind", speakerName: "Speaker", speakerRole: "Role" };

/** Corrects who said it and what it is. What is typed is saved together, an edge at once. */
export function ProposalForm(props: ProposalFormProps) {
  const { proposal, proposals, text, viewerId, onCorrect, onRename, onEdit, onSelect } = props;
  const { textOf, type, overtaken, changed, clear } = useTyped(proposal, viewerId);
  const [everywhere, setEverywhere] = useState(false);
  const kind = textOf("kind") as QuoteKind;
  const name = textOf("speakerName").trim();
  const isTheirs = (each: Proposal) => each.speakerName === proposal.speakerName;
  const others = proposals.filter(isTheirs).length - 1;
  const mayRename = changed.includes("speakerName") && name !== "" && others > 0;

  function typePart({ speakerName, speakerRole }: { speakerName?: string; speakerRole?: string }) {
    if (speakerName !== undefined) type("speakerName", speakerName);
    if (speakerRole !== undefined) type("speakerRole", speakerRole);
  }

  function leave() {
    clear();
    onEdit(false);
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    const correction = Object.fromEntries(
      changed.map((field) => [field, textOf(field).trim() || null]),
    );
    const saving = onCorrect(correction);
    if (mayRename && everywhere) onRename(name);
    onEdit(false);
    // What was refused is back in the form, as it was typed.
    if (await saving) clear();
    else onEdit(true);
  }

  return (
    <form
      onSubmit={save}
      onKeyDown={(event) => event.key === "Escape" && leave()}
      className="space-y-3 border-y py-3"
    >
      {overtaken.length > 0 && (
        <Notice tone="warning" title="Another admin has changed this meanwhile">
          {overtaken.map((field) => (
            <p key={field}>
              {LABELS[field]} is now “{proposal[field] ?? "unknown"}”. Saving puts yours in its
              place.
            </p>
          ))}
        </Notice>
      )}
      <KindRow
        name={`kind-${proposal.id}`}
        value={kind}
        onChange={(value) => type("kind", value)}
      />
      {kind !== "PASSAGE" && (
        <>
          <SpeakerFields
            autoFocus
            inArticle={proposals}
            value={{ speakerName: textOf("speakerName"), speakerRole: textOf("speakerRole") }}
            onChange={typePart}
          />
          {mayRename && (
            <Checkbox
              label={`Also in the ${counted(others, "other proposal")} by “${proposal.speakerName}”`}
              checked={everywhere}
              onChange={(event) => setEverywhere(event.target.checked)}
            />
          )}
        </>
      )}
      <EdgeButtons
        text={text}
        span={proposal}
        onMove={(span) => onCorrect({ span })}
        onSelect={onSelect}
      />
      <FormActions submit="Save" onCancel={leave} keys />
    </form>
  );
}
