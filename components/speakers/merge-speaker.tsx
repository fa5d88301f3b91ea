"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { useCommand } from "@/components/ui/use-command";
import { useDraft } from "@/components/ui/use-draft";
import { mergeSpeakerAction } from "@/lib/speakers/actions";
import type { SpeakerChoice } from "@/lib/speakers/schema";

interface MergeSpeakerProps {
  speaker: SpeakerChoice;
  others: SpeakerChoice[];
  /** Whether the speaker has no name, only a description in one article. */
  described: boolean;
  person: string;
}

/** Says that this speaker is another one of the ledger. */
export function MergeSpeaker({ speaker, others, described, person }: MergeSpeakerProps) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const draft = useDraft(`merge:${speaker.id}:${person}`, { into: "", reason: "" });
  const { into, reason } = draft.value;
  const { run, pending, refusal, errors } = useCommand<{ id: string }>();

  function submit(event: FormEvent) {
    event.preventDefault();
    const intoVersion = others.find(({ id }) => id === into)?.version ?? 0;
    run(() => mergeSpeakerAction({ ...speaker, into, intoVersion, reason }), {
      after: ({ id }) => {
        draft.clear();
        router.push(`/speakers/${id}`);
      },
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
          <Field label="The same as" error={errors.into}>
            {(control) => (
              <Select
                {...control}
                value={into}
                onChange={({ target }) => draft.setValue({ into: target.value, reason })}
                options={[
                  { value: "", label: "Choose a speaker" },
                  ...others.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
            )}
          </Field>
          <Field label="Reason" error={errors.reason}>
            {(control) => (
              <TextArea
                {...control}
                value={reason}
                onChange={({ target }) => draft.setValue({ into, reason: target.value })}
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
