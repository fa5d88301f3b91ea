import { command } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { refuseStale, YOU } from "@/lib/core/command/stale";
import { givenOnly } from "@/lib/desk/events/changes";
import { deleteViewInput, editViewInput, saveViewInput } from "./schema";

/** The most saved views that a person may have of each page. */
const MAX_VIEWS = 100;

const shown = { id: true, kind: true, name: true, query: true, version: true } as const;

const TAKEN = "You’ve already used this name. Choose another.";

/**
 * Saves a search or filter under a name: for its owner alone, or shared with the desk. Records no event, since it
 * changes no record that others work on.
 */
export const saveView = command({
  input: saveViewInput,
  verb: "saveView",
  run: async (tx, viewer, { kind, name, ...view }) => {
    const mine = { ownerId: viewer.id, kind };
    // Of two tabs that save at once, the second sees what the first has saved.
    await tx.$queryRaw`select from "User" where id = ${viewer.id} for no key update`;
    if (await tx.savedView.count({ where: { ...mine, name } })) refuseField("name", TAKEN);
    const count = await tx.savedView.count({ where: mine });
    if (count >= MAX_VIEWS)
      refuse("invalid", `You can save up to ${MAX_VIEWS}. Delete one, then save again.`);
    return tx.savedView.create({
      data: { ...mine, name, ...view, position: count },
      select: shown,
    });
  },
});

/** Renames a saved view of the viewer's own, shares or pins it, or saves another query under its name. */
export const editView = command({
  input: editViewInput,
  verb: "editView",
  run: async (tx, viewer, { id, version, ...patch }) => {
    await tx.$queryRaw`select from "User" where id = ${viewer.id} for no key update`;
    const view = await tx.savedView.findFirst({ where: { id, ownerId: viewer.id } });
    if (!view) return refuse("not-found", "This saved view no longer exists.");
    const { kind } = view;
    const others = { ownerId: viewer.id, kind, id: { not: id } };
    if (patch.name && (await tx.savedView.count({ where: { ...others, name: patch.name } })))
      refuseField("name", TAKEN);
    const { count } = await tx.savedView.updateMany({
      where: { id, version },
      data: { ...givenOnly(patch), version: { increment: 1 } },
    });
    if (count === 0) refuseStale({ what: "this view", by: YOU, current: view });
    return tx.savedView.findUniqueOrThrow({ where: { id }, select: shown });
  },
});

/** Deletes one's own saved view. */
export const deleteView = command({
  input: deleteViewInput,
  verb: "deleteView",
  run: async (tx, viewer, { id }) => {
    const { count } = await tx.savedView.deleteMany({ where: { id, ownerId: viewer.id } });
    if (count === 0) refuse("not-found", "This saved view no longer exists.");
    return { id };
  },
});
