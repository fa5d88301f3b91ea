"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Confirm } from "@/components/ui/confirm";
import { useSay } from "@/components/ui/last-act";
import { loadOnUse, OnUse } from "@/components/ui/load-on-use";
import { SectionHeading } from "@/components/ui/section-heading";
import { useCommand } from "@/components/ui/use-command";
import { deleteGroupAction } from "@/lib/analysis/briefings/groups/actions";
import type { Group } from "@/lib/analysis/briefings/groups/schema";
import { listed } from "@/lib/core/wording";

const [GroupForm, opening] = loadOnUse(() => import("./group-form").then((m) => m.default));

interface GroupListProps {
  groups: Group[];
  people: { id: string; name: string }[];
  /** Whose unsaved text this is. */
  person: string;
}

/** The groups that editions can be sent to. */
export function GroupList({ groups, people, person }: GroupListProps) {
  const [open, setOpen] = useState<string | null>(null);
  const edited = groups.find(({ id }) => id === open) ?? null;
  return (
    <section aria-labelledby="groups" className="mt-10">
      <SectionHeading
        id="groups"
        count={groups.length}
        actions={
          <Button onClick={() => setOpen("new")} {...opening}>
            New group
          </Button>
        }
      >
        Groups
      </SectionHeading>
      {groups.length === 0 && (
        <p className="text-secondary">
          No groups yet. A group lets you send editions to the same people without choosing them
          each time.
        </p>
      )}
      <ul className="divide-y divide-rule">
        {groups.map((group) => (
          <li key={group.id} className="flex flex-wrap items-baseline gap-2 py-2">
            <p className="min-w-0 grow basis-64">
              <strong className="font-semibold break-words">{group.name}</strong>{" "}
              <span className="text-sm text-secondary">
                {group.members.length > 0
                  ? listed(group.members.map(({ name }) => name))
                  : "No members left"}
              </span>
            </p>
            <div className="flex gap-2">
              <Button
                aria-label={`Edit ${group.name}`}
                onClick={() => setOpen(group.id)}
                {...opening}
              >
                Edit
              </Button>
              <DeleteGroup group={group} />
            </div>
          </li>
        ))}
      </ul>
      {(open === "new" || edited) && (
        <OnUse>
          <GroupForm
            key={open}
            onClose={() => setOpen(null)}
            group={edited}
            people={people}
            person={person}
          />
        </OnUse>
      )}
    </section>
  );
}

function DeleteGroup({ group: { id, name, version } }: { group: Group }) {
  const { run, pending, refusal } = useCommand();
  const say = useSay();
  return (
    <Confirm
      opener={{ label: "Delete", name: `Delete ${name}` }}
      title={`Delete the group “${name}”?`}
      act={{ label: "Delete", pending: "Deleting…", refused: "Not deleted" }}
      pending={pending}
      refusal={refusal}
      onConfirm={(close) =>
        run(() => deleteGroupAction({ id, version }), {
          after: () => {
            close();
            say({ said: `Deleted the group “${name}”.`, takesFocus: true });
          },
        })
      }
    >
      <p>Its members stay on the desk and keep what they were sent.</p>
    </Confirm>
  );
}
