"use client";

import type { FormEvent } from "react";
import { AssertionRow } from "@/components/evidence/quotes/assertion-row";
import { KindRow } from "@/components/evidence/quotes/kind-row";
import { SpeakerFields } from "@/components/evidence/speakers/speaker-fields";
import type { Review } from "@/components/sources/review/state/use-review";
import { Checkbox } from "@/components/ui/checkbox";
import { FormActions } from "@/components/ui/form-actions";
import { undoHere, useSay } from "@/components/ui/last-act";
import { Notice } from "@/components/ui/notice";
import { counted } from "@/lib/core/wording";
import type { Proposal } from "@/lib/sources/review/schema";
import {
  ASSERTION_WORDS,
  type Assertion,
  QUOTE_KIND_LABELS,
  type QuoteKind,
} from "@/lib/tradecraft/evidence";
import { AdjustWords } from "./adjust-words";

interface ProposalFormProps {
  proposal: Proposal;
  review: Review;
  text: string;
  /** Uses the words selected in the article, or lets the reviewer select some. */
  onSelect: () => void;
  /** Closes the form. */
  onLeave: () => void;
}

const LABELS = {
  kind: "Kind",
  speakerName: "Speaker",
  speakerRole: "Role",
  assertion: "Said",
  words: "Words",
};

/** What a field of the record holds: "mixed quotation", "“Ina Envoy”", "empty". */
function inWords(proposal: Proposal, field: keyof typeof LABELS): string {
  if (field === "kind") return QUOTE_KIND_LABELS[proposal.kind].toLowerCase();
  if (field === "assertion") return `“${ASSERTION_WORDS[proposal.assertion]}”`;
  if (field === "words") return `“${proposal.exact}”`;
  return proposal[field] ? `“${proposal[field]}”` : "empty";
}

/** Corrects kind, speaker, role, assertion and words, saved together. */
export function ProposalForm({ proposal, review, text, onSelect, onLeave }: ProposalFormProps) {
  const edit = review.edits.of(proposal);
  const kind = edit.textOf("kind") as QuoteKind;
  const others = review.othersBy(proposal).length;
  const say = useSay();

  function change({ speakerName, speakerRole }: { speakerName?: string; speakerRole?: string }) {
    if (speakerName !== undefined) edit.type("speakerName", speakerName);
    if (speakerRole !== undefined) edit.type("speakerRole", speakerRole);
  }

  function cancel() {
    const restore = edit.cancel();
    onLeave();
    if (edit.changed.length > 0)
      say({ said: "Edit discarded.", undo: undoHere(restore, "Edit restored.") });
  }

  function save(event: FormEvent) {
    event.preventDefault();
    void review.save(proposal);
    onLeave();
  }

  return (
    <form
      onSubmit={save}
      onKeyDown={(event) => event.key === "Escape" && cancel()}
      className="space-y-3 border-y py-3"
    >
      {edit.overtaken.length > 0 && (
        <Notice tone="warning" title="This proposal has changed since you started typing">
          {edit.overtaken.map((field) => (
            <p key={field}>
              {LABELS[field]} is now {inWords(proposal, field)}. Saving replaces it with what you
              entered.
            </p>
          ))}
        </Notice>
      )}
      <KindRow
        name={`kind-${proposal.id}`}
        value={kind}
        onChange={(value) => edit.type("kind", value)}
      />
      {kind !== "PASSAGE" && (
        <>
          <SpeakerFields
            inArticle={review.proposals}
            value={{
              speakerName: edit.textOf("speakerName"),
              speakerRole: edit.textOf("speakerRole"),
            }}
            onChange={change}
            was={{
              speakerName: proposal.speakerName ?? "",
              speakerRole: proposal.speakerRole ?? "",
            }}
          />
          {edit.renames && others > 0 && (
            <Checkbox
              label={`Also change the ${counted(others, "other proposal")} by “${proposal.speakerName}”`}
              checked={edit.ticked}
              onChange={(event) => edit.tick(event.target.checked)}
            />
          )}
          <AssertionRow
            name={`said-${proposal.id}`}
            value={edit.textOf("assertion") as Assertion}
            onChange={(value) => edit.type("assertion", value)}
          />
        </>
      )}
      <AdjustWords text={text} span={edit.span} onMove={edit.moveWords} onSelect={onSelect} />
      <FormActions submit="Save" onCancel={cancel} keys />
    </form>
  );
}
