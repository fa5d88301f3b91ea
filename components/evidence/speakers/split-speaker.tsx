"use client";

import { type FormEvent, startTransition, useState } from "react";
import { sayOnPage } from "@/components/ui/act";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FormActions } from "@/components/ui/form-actions";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { counted } from "@/lib/core/wording";
import type { Statement } from "@/lib/evidence/quotes/schema";
import { splitSpeakerAction } from "@/lib/evidence/speakers/actions";
import type { SpeakerSeen } from "@/lib/evidence/speakers/schema";
import { SpeakerFields } from "./speaker-fields";
import { StatementChoice } from "./statement-choice";
import { undoOf } from "./undo-move";
import { useSpeakerChange } from "./use-speaker-change";

interface SplitSpeakerProps {
  speaker: SpeakerSeen;
  /** Those on this page. */
  statements: Pick<Statement, "id" | "number" | "exact">[];
  /** Whether the speaker has others, on other pages. */
  more: boolean;
  person: string;
}

const EMPTY = { quotes: [] as string[], name: "", role: "", reason: "" };

/** Moves chosen quotations to another speaker, who may be new. */
export function SplitSpeaker({ speaker, statements, more, person }: SplitSpeakerProps) {
  const [open, setOpen] = useState(false);
  const change = useSpeakerChange(`split:${speaker.id}:${person}`, speaker, EMPTY);
  const { unsaved, set, version, lookAgain } = change;
  const { run, pending, refusal, errors } = useCommand<{ move: string }>();
  const { name, role, reason } = unsaved.value;
  // Some of the chosen quotations may have been moved since.
  const quotes = unsaved.value.quotes.filter((id) => statements.some((one) => one.id === id));

  function submit(event: FormEvent) {
    event.preventDefault();
    const { id } = speaker;
    run(() => splitSpeakerAction({ id, version, quotes, name, role, reason }), {
      after: ({ move }) => {
        unsaved.clear(unsaved.value);
        setOpen(false);
        const said = `${counted(quotes.length, "quotation")} moved to ${name.trim()}.`;
        // Together with the page that shows it.
        startTransition(() => sayOnPage({ said, undo: undoOf(move) }));
      },
      refused: ({ code }) => code === "conflict" && lookAgain(),
    });
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>Split</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={`Split ${speaker.name}`}>
        <form onSubmit={submit} className="space-y-3">
          <UnsavedNotice unsaved={unsaved} />
          {refusal && !refusal.fields && <RefusalNotice refusal={refusal} />}
          <StatementChoice
            statements={statements}
            chosen={quotes}
            error={errors.quotes}
            onChoose={(quotes) => set({ quotes })}
          />
          {more && (
            <p className="text-sm text-secondary">
              Only the quotations on this page are listed. To split off others, first go to the page
              that shows them.
            </p>
          )}
          <SpeakerFields
            required
            value={{ speakerName: name, speakerRole: role }}
            errors={{ speakerName: errors.name, speakerRole: errors.role }}
            onChange={({ speakerName, speakerRole }) =>
              set({
                ...(speakerName !== undefined && { name: speakerName }),
                ...(speakerRole !== undefined && { role: speakerRole }),
              })
            }
          />
          <p className="text-sm text-secondary">
            Choose a speaker on file or type a new name. The role is optional.
          </p>
          <ReasonField
            value={reason}
            onChange={(reason) => set({ reason })}
            error={errors.reason}
          />
          <FormActions
            submit="Split"
            pending={pending}
            pendingLabel="Splitting…"
            onCancel={() => setOpen(false)}
          />
        </form>
      </Dialog>
    </>
  );
}
