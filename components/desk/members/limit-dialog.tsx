"use client";

import { type FormEvent, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { FormActions } from "@/components/ui/form-actions";
import { useSay } from "@/components/ui/last-act";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { isOvertaken, useCommand } from "@/components/ui/use-command";
import type { RelationshipName } from "@/lib/analysis/relationships/schema";
import { limitMemberAction } from "@/lib/desk/members/actions";
import type { Member } from "@/lib/desk/members/schema";
import { limitsText } from "./member-changes";
import { OwnedIssues } from "./owned-issues";
import { RelationshipChoice } from "./relationship-choice";

interface LimitDialogProps {
  member: Member;
  relationships: RelationshipName[];
  onClose: () => void;
}

/** The form that limits a colleague to some relationships, or lets them see all. */
export default function LimitDialog({ member, relationships, onClose }: LimitDialogProps) {
  // As it was when the dialog was opened: what others change meanwhile must not pass unseen.
  const [{ id, version, name, limits }] = useState(member);
  const [limited, setLimited] = useState(limits !== null);
  const [chosen, setChosen] = useState(limits ?? []);
  const hidden = relationships.map(({ slug }) => slug).filter((slug) => !chosen.includes(slug));
  const { run, pending, refusal } = useCommand<{ version: number }>();
  const say = useSay();
  const saidOf = (to: string[] | null): string => {
    if (to === null) return `${name} sees all relationships.`;
    if (to.length === 0) return `${name} sees no issues.`;
    return `${name} sees only ${limitsText(to, relationships)}.`;
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    const to = limited ? chosen : null;
    run(() => limitMemberAction({ id, version, relationships: to }), {
      after: ({ version }) => {
        onClose();
        say({
          said: saidOf(to),
          undo: {
            run: () => limitMemberAction({ id, version, relationships: limits }),
            said: saidOf(limits),
          },
        });
      },
      refused: (refusal) => {
        if (!isOvertaken(refusal)) return;
        // The page is about to show what the person sees now.
        onClose();
        say({ said: refusal.message, refused: true, takesFocus: true });
      },
    });
  }

  return (
    <Dialog open onClose={onClose} title={`What ${name} can see`}>
      <form onSubmit={submit} className="space-y-3">
        {refusal && <RefusalNotice refusal={refusal} />}
        <RelationshipChoice
          relationships={relationships}
          limited={limited}
          onLimit={setLimited}
          chosen={chosen}
          onChoose={setChosen}
        />
        {limited && <OwnedIssues member={member} hidden={hidden} />}
        <p className="text-sm text-secondary">
          {limited
            ? `${name} can’t see issues in other relationships, their notes and outlooks, or any edition that includes them, and isn’t notified about them. Sources, quotations and speakers stay visible.`
            : `${name} can see all relationships.`}
        </p>
        <FormActions
          submit={limited && chosen.length === 0 ? "Hide all issues" : "Save"}
          pending={pending}
          pendingLabel="Saving…"
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
