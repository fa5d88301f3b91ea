"use client";

import { type FormEvent, startTransition, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FormActions } from "@/components/ui/form-actions";
import { Notice } from "@/components/ui/notice";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import type { RelatedSource } from "@/lib/sources/versions/schema";
import {
  restoreSourceAction,
  withdrawSourceAction,
} from "@/lib/sources/withdrawal-and-grades/actions";
import { DependentsPanel } from "./dependents-panel";
import { RestorationEffects, WithdrawalEffects } from "./withdrawal-effects";

interface WithdrawOrRestoreProps {
  source: { id: string; version: number; title: string };
  withdrawn: boolean;
  /** Versions and copies of it that are approved. */
  related: RelatedSource[];
  /** Which version of its article it is; null if there are no others. */
  number: number | null;
  /** Whose unsaved text it is. */
  person: string;
}

const WITHDRAW = {
  verb: "Withdraw",
  done: "Source withdrawn.",
  pending: "Withdrawing…",
  action: withdrawSourceAction,
};

const RESTORE = {
  verb: "Restore",
  done: "Source restored.",
  pending: "Restoring…",
  action: restoreSourceAction,
};

/** Withdraws or restores a source, with a reason, after showing its dependents. */
export function WithdrawOrRestore(props: WithdrawOrRestoreProps) {
  const { source, withdrawn, related, number, person } = props;
  const { id, version, title } = source;
  const { verb, done, pending: pendingLabel, action } = withdrawn ? RESTORE : WITHDRAW;
  // Whether it was withdrawn when the dialog was opened; null while the dialog is closed.
  const [opened, setOpened] = useState<boolean | null>(null);
  const unsaved = useUnsaved(`${verb.toLowerCase()}:${id}:${person}`, "");
  const { run, pending, refusal, dismiss, errors } = useCommand();

  const general = refusal && !refusal.fields ? refusal : null;

  function close() {
    setOpened(null);
    dismiss();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    run(() => action({ id, version, reason: unsaved.value }), {
      said: done,
      // Together with the page that shows it: undoing it before that would be refused as out of date.
      after: () =>
        startTransition(() => {
          unsaved.discard();
          setOpened(null);
        }),
    });
  }

  return (
    <>
      <Button onClick={() => setOpened(withdrawn)}>{verb}</Button>
      <Dialog open={opened !== null} onClose={close} title={`${verb} “${title}”?`}>
        <form onSubmit={submit} className="space-y-3">
          <UnsavedNotice unsaved={unsaved} />
          {general && <RefusalNotice refusal={general} />}
          {!general && !pending && opened !== null && opened !== withdrawn && (
            <Notice
              tone="error"
              title={`Someone has ${withdrawn ? "withdrawn" : "restored"} this source since you opened it`}
            >
              <p>Your reason was not used. To {verb.toLowerCase()} the source, give a new one.</p>
            </Notice>
          )}
          <DependentsPanel source={id} />
          {withdrawn ? (
            <RestorationEffects />
          ) : (
            <WithdrawalEffects related={related} number={number} />
          )}
          <ReasonField value={unsaved.value} onChange={unsaved.setValue} error={errors.reason} />
          <FormActions
            submit={verb}
            pending={pending}
            pendingLabel={pendingLabel}
            onCancel={close}
          />
        </form>
      </Dialog>
    </>
  );
}
