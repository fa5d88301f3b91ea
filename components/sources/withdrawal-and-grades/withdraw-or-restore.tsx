"use client";

import { type FormEvent, startTransition, useState } from "react";
import { SourceNameText } from "@/components/sources/versions/source-name";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FormActions } from "@/components/ui/form-actions";
import { Notice } from "@/components/ui/notice";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { UnsavedNotice } from "@/components/ui/unsaved-notice";
import { useCommand } from "@/components/ui/use-command";
import { useUnsaved } from "@/components/ui/use-unsaved";
import { placeOf, type RelatedSource } from "@/lib/sources/versions/schema";
import {
  restoreSourceAction,
  withdrawSourceAction,
} from "@/lib/sources/withdrawal-and-grades/actions";
import { DependentsPanel } from "./dependents-panel";

interface WithdrawOrRestoreProps {
  source: { id: string; version: number; title: string };
  withdrawn: boolean;
  /** Versions and copies of it that are approved. */
  related: RelatedSource[];
  /** Whether it is a later version, as which evidence of an earlier one continues. */
  continues: boolean;
  /** Whose unsaved text it is. */
  person: string;
}

const WITHDRAW = {
  verb: "Withdraw",
  done: "Source withdrawn.",
  pending: "Withdrawing…",
  effect:
    "The source and its quotations stay readable and open to notes, but no new evidence or judgement can rest on them. Judgements and notes that already rest on them get a warning. Their authors, the owners of issues with this evidence, and the readers of editions that rest on it are notified.",
  action: withdrawSourceAction,
};

const RESTORE = {
  verb: "Restore",
  done: "Source restored.",
  pending: "Restoring…",
  effect:
    "Warnings will be removed. The authors of what rests on the source, owners, readers and followers will be notified, except those who haven’t yet seen that it was withdrawn.",
  action: restoreSourceAction,
};

/** Withdraws or restores a source, with a reason, after showing its dependents. */
export function WithdrawOrRestore(props: WithdrawOrRestoreProps) {
  const { source, withdrawn, related, continues, person } = props;
  const { id, version, title } = source;
  const { verb, done, pending: pendingLabel, effect, action } = withdrawn ? RESTORE : WITHDRAW;
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
          {!withdrawn && <StillApproved related={related} />}
          {!withdrawn && continues && (
            <p className="text-sm">
              Evidence from earlier versions that continues in this one will be withdrawn too.
            </p>
          )}
          <p className="text-sm text-secondary">{effect}</p>
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

/** The versions and copies that stay approved: each has to be withdrawn on its own page. */
function StillApproved({ related }: { related: RelatedSource[] }) {
  if (related.length === 0) return null;
  return (
    <div className="space-y-1 text-sm">
      <p className="font-medium">
        These versions and copies stay approved. To withdraw one, open its page:
      </p>
      <ul className="scrolls max-h-60 space-y-1">
        {related.map((source) => (
          <li key={source.id}>
            <a href={placeOf(source)} className="link">
              <SourceNameText of={source} />
              {source.versionNumber &&
                `, version ${source.versionNumber.at} of ${source.versionNumber.of}`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
