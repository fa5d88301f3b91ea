"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { useCommand } from "@/components/ui/use-command";
import { useDraft } from "@/components/ui/use-draft";
import type { RelatedSource } from "@/lib/sources/versions/schema";
import {
  restoreSourceAction,
  withdrawSourceAction,
} from "@/lib/sources/withdrawal-and-grades/actions";
import { DependentsPanel } from "./dependents-panel";
import { StillApproved } from "./still-approved";

interface WithdrawOrRestoreProps {
  source: { id: string; version: number; title: string };
  withdrawn: boolean;
  /** What is of one origin with it and stands. */
  beside: RelatedSource[];
  /** Whose draft it is. */
  person: string;
}

const WITHDRAW = {
  verb: "Withdraw",
  pending: "Withdrawing…",
  effect:
    "It stays readable with its quotations, and notes can still argue about them. No new evidence and no new judgement can rest on it; what rests on it already is marked, and the authors are told.",
  action: withdrawSourceAction,
};

const RESTORE = {
  verb: "Restore",
  pending: "Restoring…",
  effect: "The marks come off what rests on it, and the authors are told.",
  action: restoreSourceAction,
};

/** Withdraws a source or takes that back, with a reason and in view of what rests on it. */
export function WithdrawOrRestore({ source, withdrawn, beside, person }: WithdrawOrRestoreProps) {
  const { id, version, title } = source;
  const { verb, pending: pendingLabel, effect, action } = withdrawn ? RESTORE : WITHDRAW;
  const [open, setOpen] = useState(false);
  const draft = useDraft(`${verb.toLowerCase()}:${id}:${person}`, "");
  const { run, pending, refusal, dismiss, errors } = useCommand();

  function close() {
    setOpen(false);
    dismiss();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    run(() => action({ id, version, reason: draft.value }), {
      after: () => {
        draft.clear();
        setOpen(false);
      },
    });
  }

  return (
    <>
      <Button onClick={() => setOpen(true)}>{verb} the source</Button>
      <Dialog open={open} onClose={close} title={`${verb} “${title}”`}>
        <form onSubmit={submit} className="space-y-3">
          {refusal && !refusal.fields && <Notice tone="error" title={refusal.message} />}
          <DependentsPanel source={id} />
          {!withdrawn && <StillApproved related={beside} />}
          <p className="text-sm text-secondary">{effect}</p>
          <Field label="Reason" error={errors.reason}>
            {(control) => (
              <TextArea
                {...control}
                rows={2}
                value={draft.value}
                onChange={({ target }) => draft.setValue(target.value)}
              />
            )}
          </Field>
          <Button type="submit" variant="primary" pending={pending} pendingLabel={pendingLabel}>
            {verb}
          </Button>
        </form>
      </Dialog>
    </>
  );
}
