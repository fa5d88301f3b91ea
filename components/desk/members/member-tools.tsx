"use client";

import { useEffect, useEffectEvent, useOptimistic, useState } from "react";
import { ActingSelect } from "@/components/ui/acting-select";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useSay } from "@/components/ui/last-act";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { useCommand } from "@/components/ui/use-command";
import { ROLES, type Role } from "@/lib/access";
import { changeMemberAction } from "@/lib/desk/members/actions";
import { type Member, ROLE_LABELS } from "@/lib/desk/members/schema";
import { type Change, questionOf, saidOf } from "./member-changes";
import { OwnedIssues } from "./owned-issues";

const [PasswordDialog, early] = loadOnUse(async () => (await import("./password-dialog")).default);
const [EditDialog, earlyEdit] = loadOnUse(async () => (await import("./edit-dialog")).default);

interface MemberToolsProps {
  member: Member;
  /** The admin who uses them. */
  person: string;
}

/** A colleague's role, and buttons that edit, disable or enable them, and give them a new password. */
export function MemberTools({ member, person }: MemberToolsProps) {
  const { id, name, role, disabled } = member;
  const now = { role, disabled };
  const { run, pending } = useCommand<{ version: number }>();
  // With the account as it was then: what others change before the answer must not pass unseen.
  const [asked, setAsked] = useState<{ from: Member; to: Change } | null>(null);
  const [saving, showSaving] = useOptimistic(role);
  const [opened, setOpened] = useState<"edit" | "password" | null>(null);
  const say = useSay();
  const question = asked && questionOf(name, asked.from, asked.to);

  // What is chosen while the last change is being saved is changed after it.
  const [chosen, setChosen] = useState<Partial<Change> | null>(null);
  const takeUp = useEffectEvent(() => {
    if (chosen) choose(chosen);
  });
  useEffect(() => {
    if (!pending) takeUp();
  }, [pending]);

  function choose(what: Partial<Change>) {
    setChosen(pending ? what : null);
    if (pending) return;
    const to = { ...now, ...what };
    say(null);
    if (questionOf(name, now, to)) setAsked({ from: member, to });
    else change(member, to);
  }

  function change(from: Member, to: Change) {
    const save = () => {
      showSaving(to.role);
      return changeMemberAction({ id, version: from.version, ...to });
    };
    run(save, {
      after: ({ version }) => {
        setAsked(null);
        say({
          said: saidOf(name, from, to),
          undo: {
            run: () =>
              changeMemberAction({ id, version, role: from.role, disabled: from.disabled }),
            said: saidOf(name, to, from),
          },
        });
      },
      // Another admin may have changed the account, so the question may no longer make sense.
      refused: ({ message }) => {
        setAsked(null);
        say({ said: message, refused: true });
      },
    });
  }

  return (
    <span className="flex items-center gap-3">
      <ActingSelect
        aria-label={`Role of ${name}`}
        value={chosen?.role ?? saving}
        onChoose={(role) => choose({ role: role as Role })}
        options={ROLES.map((value) => ({ value, label: ROLE_LABELS[value] }))}
        className="min-w-28"
      />
      <Button
        variant="quiet"
        pending={pending && !asked}
        aria-label={`${disabled ? "Enable" : "Disable"} ${name}’s account`}
        onClick={() => choose({ disabled: !disabled })}
      >
        {disabled ? "Enable" : "Disable"}
      </Button>
      <Button
        variant="quiet"
        aria-label={`Edit ${name}`}
        onClick={() => setOpened("edit")}
        {...earlyEdit}
      >
        Edit
      </Button>
      <Button
        variant="quiet"
        aria-label={`New password for ${name}`}
        onClick={() => setOpened("password")}
        {...early}
      >
        New password
      </Button>
      {opened && (
        <OnUse>
          {opened === "edit" ? (
            <EditDialog member={member} person={person} onClose={() => setOpened(null)} />
          ) : (
            <PasswordDialog member={member} onClose={() => setOpened(null)} />
          )}
        </OnUse>
      )}
      {asked && question && (
        <ConfirmDialog
          open
          onClose={() => setAsked(null)}
          title={question.title}
          act={question.act}
          pending={pending}
          onConfirm={() => change(asked.from, asked.to)}
        >
          <p>{question.means}</p>
          {asked.to.disabled && !asked.from.disabled && (
            <OwnedIssues member={member} hidden={null} />
          )}
        </ConfirmDialog>
      )}
    </span>
  );
}
