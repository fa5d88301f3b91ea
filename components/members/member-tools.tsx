"use client";

import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { useCommand } from "@/components/ui/use-command";
import { changeMemberAction } from "@/lib/members/actions";
import { type Member, ROLE_LABELS, ROLES, type Role } from "@/lib/members/schema";

/** A colleague's role, and a way to shut them out or let them in again. */
export function MemberTools({ member }: { member: Member }) {
  const { id, version, name, role, disabled } = member;
  const { run, pending, refusal } = useCommand();
  const change = (to: { role: Role; disabled: boolean }) =>
    run(() => changeMemberAction({ id, version, ...to }));
  return (
    <span className="flex items-center gap-3">
      <Select
        aria-label={`Role of ${name}`}
        value={role}
        disabled={pending}
        onChange={({ target }) => change({ role: target.value as Role, disabled })}
        options={ROLES.map((value) => ({ value, label: ROLE_LABELS[value] }))}
        className="min-w-28"
      />
      <Button
        variant="quiet"
        pending={pending}
        aria-label={`${disabled ? "Enable" : "Disable"} ${name}`}
        onClick={() => change({ role, disabled: !disabled })}
      >
        {disabled ? "Enable" : "Disable"}
      </Button>
      {refusal && (
        <span role="alert" className="text-deteriorated">
          {refusal.message}
        </span>
      )}
    </span>
  );
}
