"use client";

import { useRouter } from "next/navigation";
import type { FormEvent } from "react";
import { carryAct } from "@/components/ui/act";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { mergeSpeakerAction } from "@/lib/evidence/speakers/actions";
import type { SpeakerSeen } from "@/lib/evidence/speakers/schema";
import { SpeakerPicker } from "./speaker-picker";
import { undoOf } from "./undo-move";
import type { useSpeakerChange } from "./use-speaker-change";

interface MergeSpeakerProps {
  speaker: SpeakerSeen;
  /** Whether the speaker has no name, only a description in one article. */
  described: boolean;
  open: boolean;
  onClose: () => void;
  /** What has been typed and chosen. */
  change: ReturnType<typeof useSpeakerChange<typeof EMPTY_MERGE>>;
}

export const EMPTY_MERGE = { name: "", into: "", intoVersion: 0, reason: "" };

/** Merges this speaker into another. */
export function MergeSpeaker({ speaker, described, open, onClose, change }: MergeSpeakerProps) {
  const router = useRouter();
  const { unsaved, set, version, lookAgain } = change;
  const { name, into, intoVersion, reason } = unsaved.value;
  const { run, pending, refusal, errors } = useCommand<{ id: string; move: string }>();

  function submit(event: FormEvent) {
    event.preventDefault();
    const { id } = speaker;
    run(() => mergeSpeakerAction({ id, version, into, intoVersion, reason }), {
      after: ({ id, move }) => {
        unsaved.clear(unsaved.value);
        carryAct({ said: "Speakers merged.", undo: undoOf(move) });
        router.push(`/speakers/${id}`);
      },
      // The chosen speaker may have changed, so the person chooses again.
      refused: ({ code }) => {
        if (code !== "conflict") return;
        set({ into: "" });
        lookAgain();
      },
    });
  }

  return (
    <Dialog open={open} onClose={onClose} title={`Merge ${speaker.name}`}>
      <form onSubmit={submit} className="space-y-3">
        <UnsavedNotice unsaved={unsaved} />
        <p className="text-secondary">
          {described
            ? "Their quotations move to the other speaker. The same description in other articles still means someone else. You can undo this."
            : "Their quotations move to the other speaker, and this name becomes an alias. You can undo this."}
        </p>
        {refusal && !refusal.fields && <RefusalNotice refusal={refusal} />}
        <Field
          label="Same speaker as"
          hint="Search by name or alias, then choose from the list."
          error={errors.into}
        >
          {(control) => (
            <SpeakerPicker
              {...control}
              except={speaker}
              text={name}
              onType={(name) => set({ name, into: "" })}
              onPick={({ id, name, version }) => set({ name, into: id, intoVersion: version })}
            />
          )}
        </Field>
        <ReasonField value={reason} onChange={(reason) => set({ reason })} error={errors.reason} />
        <FormActions submit="Merge" pending={pending} pendingLabel="Merging…" onCancel={onClose} />
      </form>
    </Dialog>
  );
}
