import { may } from "@/lib/access";
import { sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { isMailOn } from "@/lib/core/mail/is-mail-on";
import type { Viewer } from "@/lib/core/session/viewer";
import { loadReaders } from "@/lib/desk/members/queries";
import type { AddresseeChoices, Group } from "./schema";

/** The most groups that a desk shows; one has a handful. */
export const MAX_GROUPS = 200;

/** The groups by name, each with its people. Returns null unless the viewer may make one. One statement. */
export async function loadGroups(viewer: Viewer): Promise<Group[] | null> {
  if (!may(viewer, "makeGroup")) return null;
  return sql<Group[]>`
    select g.id, g.name, g.version,
      (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name), '[]')
        from "User" u where u.id = any(g."memberIds") and u."disabledAt" is null) as members
    from "Group" g order by lower(g.name) ${atMost(MAX_GROUPS)}`;
}

/** The people and groups that an edition can be sent to. */
export async function loadAddresseeChoices(viewer: Viewer): Promise<AddresseeChoices> {
  const [people, groups] = await Promise.all([loadReaders(viewer), loadGroups(viewer)]);
  return {
    people,
    mails: isMailOn(),
    groups: (groups ?? []).map(({ members, ...group }) => ({
      id: group.id,
      name: group.name,
      members: members.map(({ id }) => id),
    })),
  };
}
