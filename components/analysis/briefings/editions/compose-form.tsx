"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { AddresseesField } from "@/components/analysis/briefings/groups/addressees-field";
import { notReachedInWords, reached } from "@/components/analysis/briefings/groups/reach";
import { readersInWords } from "@/components/analysis/briefings/groups/readers-in-words";
import { carryAct } from "@/components/ui/act";
import { Button } from "@/components/ui/button";
import { KeyHint } from "@/components/ui/key-hint";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import {
  correctEditionAction,
  issueEditionAction,
} from "@/lib/analysis/briefings/editions/actions";
import type { AddresseeChoices } from "@/lib/analysis/briefings/groups/schema";
import { ComposeFields } from "./compose-fields";
import { ComposePreview } from "./compose-preview";
import { ComposeSections } from "./compose-sections";
import { type ComposeValues, composedOf, type IssueChoice, keysOf } from "./compose-values";
import { CorrectionChanges } from "./correction-changes";
import { usePreview } from "./use-preview";

const [ConfirmDialog, confirming] = loadOnUse(() =>
  import("@/components/ui/confirm-dialog").then((m) => m.ConfirmDialog),
);

interface ComposeFormProps {
  initial: ComposeValues;
  choices: IssueChoice[];
  addressees: AddresseeChoices;
  /** The number of the edition that it corrects. */
  corrects: number | null;
  /** The last edition, with whose handling line and readers it starts, and with its sections if it is about all issues. */
  like: { number: number; sections: boolean } | null;
  /** Whose unsaved text this is. */
  person: string;
}

/** Composes an edition beside its preview, and issues it after a confirmation. */
export function ComposeForm(props: ComposeFormProps) {
  const { initial, choices, addressees, corrects, like, person } = props;
  const router = useRouter();
  const unsaved = useUnsaved<ComposeValues>(`edition:${corrects ?? "new"}:${person}`, initial);
  const values = unsaved.value;
  const set = (some: Partial<ComposeValues>) => unsaved.setValue((now) => ({ ...now, ...some }));
  const preview = usePreview(values, corrects);
  /** What is asked before it is issued. */
  const [asks, setAsks] = useState<string | null>(null);
  const { run, pending, refusal, dismiss, errors } = useCommand<{ number: number }>();
  const number = preview.shown?.view.number;
  // Don’t ask until the preview is up to date. After issuing, the question stays until the edition’s page is shown.
  const reading = asks !== null && preview.loading && !pending;
  const issues = keysOf(values.sections, choices);
  const question = {
    title: number ? `Issue edition ${number}?` : "Issue the edition?",
    readers:
      corrects === null
        ? readersInWords(reached(values.to, addressees, issues), addressees)
        : `the people who were sent edition ${corrects}`,
    others: corrects === null ? notReachedInWords(values.to, addressees, issues) : null,
  };
  const [confirmed, setConfirmed] = useState<typeof question | null>(null);
  const { title, readers, others } = confirmed ?? question;

  const send = (more: { confirmed: false } | { seen: string }) => {
    const input = { ...composedOf(values), ...more };
    return corrects === null
      ? issueEditionAction({ ...input, to: values.to })
      : correctEditionAction({ ...input, corrects, explanation: values.explanation });
  };

  // What would be refused is refused before anyone is asked to confirm it.
  function submit(event: FormEvent) {
    event.preventDefault();
    run(() => send({ confirmed: false }), {
      refused: ({ code, message }) => {
        if (code !== "confirm") return;
        dismiss();
        setAsks(message);
      },
    });
  }

  const issue = () => {
    setConfirmed(question);
    run(() => send({ seen: preview.shown?.seen ?? "" }), {
      after: ({ number }) => {
        unsaved.clear(values);
        carryAct({ said: `Issued as edition ${number}.` });
        router.push(`/briefings/${number}`);
      },
      refused: () => {
        setAsks(null);
        setConfirmed(null);
        preview.again();
      },
    });
  };

  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(20rem,26rem)_minmax(0,1fr)]">
      <form onSubmit={submit} className="min-w-0 space-y-5">
        <UnsavedNotice unsaved={unsaved} />
        {like !== null && (
          <p className="text-sm text-secondary">
            {`Starts with the handling line${like.sections ? ", readers, sections and order" : " and readers"} of edition ${like.number}.`}
          </p>
        )}
        {refusal && <RefusalNotice refusal={refusal} />}
        <ComposeFields values={values} set={set} errors={errors} corrects={corrects} />
        {corrects !== null && <CorrectionChanges corrects={corrects} preview={preview} />}
        <ComposeSections
          sections={values.sections}
          onChange={(sections) => set({ sections })}
          choices={choices}
          misfits={preview.shown?.misfits ?? {}}
          error={errors.issues ?? errors.sections}
        />
        {corrects === null && (
          <AddresseesField
            value={values.to}
            onChange={(to) => set({ to })}
            choices={addressees}
            issues={issues}
            error={errors.to}
          />
        )}
        <p className="lg:hidden">
          <a href="#preview" className="link">
            Read the preview below
          </a>{" "}
          before you issue the edition.
        </p>
        <div className="save-bar">
          <Button type="submit" variant="primary" pending={pending || reading} {...confirming}>
            {corrects === null ? "Issue the edition" : "Issue the correction"}{" "}
            <KeyHint>Ctrl+Enter</KeyHint>
          </Button>
        </div>
        {/* Inside the form, so that a refusal leads to the invalid field. */}
        {asks && !reading && (
          <OnUse>
            <ConfirmDialog
              open
              onClose={() => setAsks(null)}
              title={title}
              act={{ label: "Issue", variant: "primary", final: true, pending: "Issuing…" }}
              pending={pending}
              onConfirm={issue}
            >
              <p>{[`It will be sent to ${readers}.`, others].filter(Boolean).join(" ")}</p>
              {asks.split("\n").map((each) => (
                <p key={each}>{each}</p>
              ))}
            </ConfirmDialog>
          </OnUse>
        )}
      </form>
      <ComposePreview preview={preview} />
    </div>
  );
}
