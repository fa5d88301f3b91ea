"use client";

import type { FormEvent } from "react";
import { NowReads } from "@/components/desk/live/now-reads";
import { AssertionRow } from "@/components/evidence/quotes/assertion-row";
import {
  CORRECTION_WORDS,
  correctionText,
} from "@/components/evidence/quotes/corrections/correction-values";
import { KindRow } from "@/components/evidence/quotes/kind-row";
import { SpeakerFields } from "@/components/evidence/speakers/speaker-fields";
import type { Review } from "@/components/sources/review/state/use-review";
import { Checkbox } from "@/components/ui/checkbox";
import { FormActions } from "@/components/ui/form-actions";
import { pressedKey } from "@/components/ui/keymap";
import { undoHere, useSay } from "@/components/ui/last-act";
import { Notice } from "@/components/ui/notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import type { Proposal } from "@/lib/sources/review/schema";
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

const WORDS = { ...CORRECTION_WORDS, words: "words" } as const;

/** Which of a speaker's other proposals a role alone is changed in. */
const roleWords = ({ speakerRole }: { speakerRole: string }) =>
  speakerRole ? ` as “${speakerRole}”` : " without a role";

/** Corrects kind, speaker, role, assertion and words, saved together. */
export function ProposalForm({ proposal, review, text, onSelect, onLeave }: ProposalFormProps) {
  const edit = review.edits.of(proposal);
  const { speakerName, speakerRole, kind, assertion, words } = edit.values;
  const others = review.othersBy(proposal, edit.correction).length;
  const say = useSay();

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
      onKeyDown={(event) => pressedKey(event.nativeEvent) === "Escape" && cancel()}
      className="space-y-3 border-y py-3"
    >
      <UnsavedNotice unsaved={{ restored: edit.restored, discard: cancel, other: undefined }} />
      {edit.overtaken.length > 0 && (
        <Notice tone="warning" title="This proposal has changed since you started typing">
          {edit.overtaken.map((field) => (
            <p key={field}>
              <NowReads
                word={WORDS[field]}
                text={field === "words" ? proposal.exact : correctionText(edit.record, field)}
              />{" "}
              Saving replaces {field === "words" ? "them" : "it"} with what you entered.
            </p>
          ))}
        </Notice>
      )}
      <KindRow name={`kind-${proposal.id}`} value={kind} onChange={(kind) => edit.set({ kind })} />
      {kind !== "PASSAGE" && (
        <>
          <SpeakerFields
            inArticle={review.proposals}
            value={{ speakerName, speakerRole }}
            onChange={edit.set}
            was={edit.record}
          />
          {speakerName.trim() !== "" && others > 0 && (
            <Checkbox
              label={`Also change the ${others === 1 ? "other proposal" : `${others} other proposals`} by “${proposal.speakerName}”${edit.renames ? "" : roleWords(edit.record)}`}
              checked={edit.ticked}
              onChange={(event) => edit.set({ everywhere: event.target.checked })}
            />
          )}
          <AssertionRow
            name={`said-${proposal.id}`}
            value={assertion}
            onChange={(assertion) => edit.set({ assertion })}
          />
        </>
      )}
      <AdjustWords text={text} span={words} onMove={edit.moveWords} onSelect={onSelect} />
      <FormActions submit="Save" onCancel={cancel} keys />
    </form>
  );
}
