import { command, type Tx } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { requireSeen } from "@/lib/core/command/stale";
import { likeLiteral } from "@/lib/core/database/like";
import type { Viewer } from "@/lib/core/session/viewer";
import { listed } from "@/lib/core/wording";
import { recordEvent } from "@/lib/desk/events/mutations";
import { lastActor } from "@/lib/desk/events/queries";
import { loadGroups, MAX_GROUPS } from "./queries";
import { deleteGroupInput, editGroupInput, makeGroupInput } from "./schema";

/** Makes a group of people that editions can be sent to. Returns its id and version. */
export const makeGroup = command({
  input: makeGroupInput,
  verb: "makeGroup",
  run: async (tx, viewer, { name, members }) => {
    await holdGroups(tx);
    await requireFree(tx, name);
    const memberIds = await known(tx, members);
    if ((await tx.group.count()) >= MAX_GROUPS)
      refuse("invalid", `A desk can have at most ${MAX_GROUPS} groups. Delete one first.`);
    const { id, version } = await tx.group.create({ data: { name, memberIds } });
    const details = { verb: "group.made", name, members: memberIds.length } as const;
    await recordEvent(tx, viewer, {}, details);
    return { id, version };
  },
});

/** Renames a group, and changes who is in it. What was sent before doesn't change. Returns its new version. */
export const editGroup = command({
  input: editGroupInput,
  verb: "editGroup",
  run: async (tx, viewer, { id, version, name, members }) => {
    await holdGroups(tx);
    await seen(tx, viewer, { id, version });
    await requireFree(tx, name, id);
    const memberIds = await known(tx, members);
    await tx.group.update({ where: { id }, data: { name, memberIds, version: version + 1 } });
    const details = { verb: "group.edited", name, members: memberIds.length } as const;
    await recordEvent(tx, viewer, {}, details);
    return { id, version: version + 1 };
  },
});

/** Deletes a group. Refuses while a schedule sends to it. */
export const deleteGroup = command({
  input: deleteGroupInput,
  verb: "deleteGroup",
  run: async (tx, viewer, given) => {
    await holdGroups(tx);
    const { id, name } = await seen(tx, viewer, given);
    const used = await tx.schedule.findMany({ where: { groupIds: { has: id } } });
    const titles = listed(used.map(({ title }) => `“${title}”`));
    if (titles)
      refuse("invalid", `The schedule for ${titles} sends to this group. Change that first.`);
    await tx.group.delete({ where: { id } });
    await recordEvent(tx, viewer, {}, { verb: "group.deleted", name });
    return { id };
  },
});

const GROUPS_LOCK = 0x0910;

/** Lets one person change groups at a time, so that no schedule can name one that is being deleted. */
export const holdGroups = (tx: Tx) =>
  tx.$executeRaw`select pg_advisory_xact_lock(${GROUPS_LOCK}::bigint)`;

async function seen(tx: Tx, viewer: Viewer, { id, version }: { id: string; version: number }) {
  const group = await tx.group.findUnique({ where: { id } });
  if (!group) return refuse("not-found", "This group no longer exists.");
  requireSeen(group, version, {
    what: "this group",
    by: () => lastActor(viewer, ["group.edited"], { name: group.name }),
    current: async () => (await loadGroups(viewer))?.find((now) => now.id === id) ?? {},
  });
  return group;
}

async function requireFree(tx: Tx, name: string, except = "") {
  const other = await tx.group.findFirst({
    where: { name: { equals: likeLiteral(name), mode: "insensitive" }, id: { not: except } },
  });
  if (other) refuseField("name", "There’s already a group with this name. Choose another.");
}

async function known(tx: Tx, members: string[]): Promise<string[]> {
  const found = await tx.user.findMany({
    where: { id: { in: members }, disabledAt: null },
    select: { id: true },
  });
  if (found.length < new Set(members).size)
    refuseField("members", "One of these people is no longer on the desk. Choose again.");
  return found.map(({ id }) => id);
}
