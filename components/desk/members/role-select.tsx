"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { Select } from "@/components/ui/select";
import { ROLES, type Role } from "@/lib/access";
import { ROLE_LABELS } from "@/lib/desk/members/schema";

interface RoleSelectProps {
  /** Whose role it is. */
  name: string;
  /** The role they have, or are being given. */
  role: Role;
  onChoose: (role: Role) => void;
}

/**
 * A colleague's role. With the arrow keys it would change at every step, so what is reached by a key is chosen with Enter
 * or by leaving the field, and Escape takes it back.
 */
export function RoleSelect({ name, role, onChoose }: RoleSelectProps) {
  const [reached, setReached] = useState<Role | null>(null);
  const isByKey = useRef(false);

  function choose() {
    setReached(null);
    if (reached && reached !== role) onChoose(reached);
  }

  function press(event: KeyboardEvent) {
    isByKey.current = true;
    if (!reached || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    if (event.key === "Enter") choose();
    else setReached(null);
  }

  return (
    <>
      <Select
        aria-label={`Role of ${name}`}
        value={reached ?? role}
        onPointerDown={() => {
          isByKey.current = false;
        }}
        onKeyDown={press}
        onBlur={choose}
        onChange={({ target }) => {
          const to = target.value as Role;
          if (isByKey.current) setReached(to);
          else onChoose(to);
        }}
        options={ROLES.map((value) => ({ value, label: ROLE_LABELS[value] }))}
        className="min-w-28"
      />
      {reached && reached !== role && (
        <span role="status" className="text-xs text-secondary">
          Enter to change, Esc to cancel
        </span>
      )}
    </>
  );
}
