"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, startTransition } from "react";
import { carryAct, sayOnPage } from "@/components/ui/act";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormActions } from "@/components/ui/form-actions";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { TextInput } from "@/components/ui/text-input";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { correctNameAction } from "@/lib/evidence/speakers/actions";
import type { SpeakerRow, SpeakerSeen } from "@/lib/evidence/speakers/schema";
import { useSpeakerChange } from "./use-speaker-change";
import { useSpeakerNames } from "./use-speaker-names";

interface CorrectNameProps {
  speaker: SpeakerSeen;
  /** Whether the speaker has no name, only a description in one article. */
  described: boolean;
  open: boolean;
  onClose: () => void;
  /** Called to merge the speaker into another, who has the name already. */
  onMerge: (other: SpeakerRow) => void;
  person: string;
}

/** A name that has not been typed yet is the speaker's own, whatever it is by now. */
const EMPTY = { name: null as string | null, reason: "" };

/** Corrects a speaker's name. If another speaker has it, offers to merge the two. */
export function CorrectName(props: CorrectNameProps) {
  const { speaker, described, open, onClose, onMerge, person } = props;
  const router = useRouter();
  const change = useSpeakerChange(`name:${speaker.id}:${person}`, speaker, EMPTY);
  const { unsaved, set, version, lookAgain } = change;
  const { reason } = unsaved.value;
  const name = unsaved.value.name ?? speaker.name;
  const { run, pending, refusal, errors } = useCommand<{ id: string }>();
  const { names } = useSpeakerNames(name === speaker.name ? "" : name);
  const isIt = (called: string) => called.toLowerCase() === name.trim().toLowerCase();
  const other = names.find((one) => one.id !== speaker.id && [one.name, ...one.aliases].some(isIt));

  function submit(event: FormEvent) {
    event.preventDefault();
    const { id } = speaker;
    run(() => correctNameAction({ id, version, name, reason }), {
      after: (now) => {
        unsaved.clear(unsaved.value);
        onClose();
        const act = { said: "Name corrected." };
        // Together with the page that shows it.
        if (now.id === id) return startTransition(() => sayOnPage(act));
        carryAct(act);
        router.push(`/speakers/${now.id}`);
      },
      refused: ({ code }) => code === "conflict" && lookAgain(),
    });
  }

  return (
    <Dialog open={open} onClose={onClose} title={`Correct ${speaker.name}’s name`}>
      <form onSubmit={submit} className="space-y-3">
        <UnsavedNotice unsaved={unsaved} />
        <p className="text-secondary">
          {described
            ? "Their quotations move to a new speaker of this name. The same description in other articles still means someone else. You can undo this."
            : "The current name becomes an alias, so articles that use it still lead here. Editions already issued don’t change. You can undo this."}
        </p>
        {refusal && !refusal.fields && <RefusalNotice refusal={refusal} />}
        <Field label="Name" error={errors.name}>
          {(control) => (
            <TextInput
              {...control}
              value={name}
              onChange={({ target }) => set({ name: target.value })}
            />
          )}
        </Field>
        {other && (
          <p role="status">
            {isIt(other.name) ? other.name : `${other.name}, also known as ${name.trim()},`} is
            already on the desk.{" "}
            <Button variant="quiet" onClick={() => onMerge(other)}>
              Merge instead
            </Button>
          </p>
        )}
        <ReasonField value={reason} onChange={(reason) => set({ reason })} error={errors.reason} />
        <FormActions
          submit="Correct name"
          pending={pending}
          pendingLabel="Saving…"
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
