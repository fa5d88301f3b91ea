"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useSay } from "@/components/ui/last-act";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { useCommand } from "@/components/ui/use-command";
import { archiveRelationshipAction } from "@/lib/analysis/relationships/actions";
import type { Relationship } from "@/lib/analysis/relationships/schema";

const [EditRelationship, early] = loadOnUse(
  async () => (await import("./edit-relationship")).default,
);

interface RelationshipToolsProps {
  relationship: Relationship;
  person: string;
}

/** What an admin can do with a relationship: change it, archive it, restore it. */
export function RelationshipTools({ relationship, person }: RelationshipToolsProps) {
  const { id, title, archived } = relationship;
  const [editing, setEditing] = useState(false);
  // A save is reported a moment before the page shows it.
  const [saved, setSaved] = useState(0);
  const version = Math.max(relationship.version, saved);
  const { run, pending } = useCommand<{ version: number }>();
  const say = useSay();
  const saidOf = (archived: boolean) => `${title} ${archived ? "archived" : "restored"}.`;

  async function save(version: number, archived: boolean) {
    const result = await archiveRelationshipAction({ id, version, archived });
    if (result.ok) setSaved(result.value.version);
    return result;
  }

  function archive() {
    say(null);
    run(() => save(version, !archived), {
      after: ({ version }) =>
        say({
          said: saidOf(!archived),
          undo: { run: () => save(version, archived), said: saidOf(archived) },
        }),
      refused: ({ message }) => say({ said: message, refused: true }),
    });
  }

  return (
    <span className="flex gap-1">
      <Button
        variant="quiet"
        aria-label={`Edit ${title}`}
        onClick={() => setEditing(true)}
        {...early}
      >
        Edit
      </Button>
      <Button
        variant="quiet"
        pending={pending}
        aria-label={`${archived ? "Restore" : "Archive"} ${title}`}
        onClick={archive}
      >
        {archived ? "Restore" : "Archive"}
      </Button>
      {editing && (
        <OnUse>
          <EditRelationship
            relationship={relationship}
            person={person}
            onClose={() => setEditing(false)}
            onSaved={setSaved}
          />
        </OnUse>
      )}
    </span>
  );
}
