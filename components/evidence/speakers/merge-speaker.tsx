"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { useCommand } from "@/components/ui/use-command";
import { useDraft } from "@/components/ui/use-draft";
import { mergeSpeakerAction } from "@/lib/evidence/speakers/actions";
import type { SpeakerSeen } from "@/lib/evidence/speakers/schema";
import { SpeakerPicker } from "./speaker-picker";

interface MergeSpeakerProps {
  speaker: SpeakerSeen;
  /** Whether the speaker has no name, only a description in one article. */
  described: boolean;
  person: string;
}

const EMPTY = { name: "", into: "", intoVersion: 0, reason: "" };

/** Says that this speaker is another one of the ledger. */
export function MergeSpeaker({ speaker, described, person }: MergeSpeakerProps) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const draft = useDraft(`merge:${speaker.id}:${person}`, EMPTY);
  const set = (part: Partial<typeof EMPTY>) => draft.setValue((now) => ({ ...now, ...part }));
  const { name, into, intoVersion, reason } = draft.value;
  const { run, pending, refusal, errors } = useCommand<{ id: string }>();

  function submit(event: FormEvent) {
    event.preventDefault();
    const { id, version } = speaker;
    run(() => mergeSpeakerAction({ id, version, into, intoVersion, reason }), {
      after: ({ id }) => {
        draft.clear();
        router.push(`/speakers/${id}`);
      },
      // The chosen speaker may have changed, so the person chooses again.
      refused: ({ code }) => code === "conflict" && set({ into: "" }),
    });
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>Merge</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={`Who is ${speaker.name}?`}>
        <form onSubmit={submit} className="space-y-3">
          <p className="text-secondary">
            {described
              ? "Their quotes go to the other speaker. In other articles the same words go on meaning somebody else. It can be taken back."
              : "Their quotes go to the other speaker, whose alias this name becomes. It can be taken back."}
          </p>
          {refusal && !refusal.fields && <Notice tone="error" title={refusal.message} />}
          <Field
            label="The same as"
            hint="Search by name or alias, then choose from the list."
            error={errors.into}
          >
            {(control) => (
              <SpeakerPicker
                {...control}
                but={speaker}
                text={name}
                onType={(name) => set({ name, into: "" })}
                onPick={({ id, name, version }) => set({ name, into: id, intoVersion: version })}
              />
            )}
          </Field>
          <Field label="Reason" error={errors.reason}>
            {(control) => (
              <TextArea
                {...control}
                value={reason}
                onChange={({ target }) => set({ reason: target.value })}
              />
            )}
          </Field>
          <Button type="submit" variant="primary" pending={pending} pendingLabel="Merging…">
            Merge the two
          </Button>
        </form>
      </Dialog>
    </>
  );
}
