import { command } from "@/lib/core/command/command";
import { refuse, refuseField } from "@/lib/core/command/errors";
import { deleteViewInput, saveViewInput } from "./schema";

/** The most saved views that a person may have of each page. */
const MAX_VIEWS = 100;

/** Saves a search or filter under a name, for its owner alone. Records no event: it is nobody else's business. */
export const saveView = command({
  input: saveViewInput,
  verb: "saveView",
  run: async (tx, viewer, { kind, name, query }) => {
    const mine = { ownerId: viewer.id, kind };
    // Of two tabs that save at once, the second sees what the first has saved.
    await tx.$queryRaw`select from "User" where id = ${viewer.id} for no key update`;
    if (await tx.savedView.count({ where: { ...mine, name } }))
      refuseField("name", "You’ve already saved something under this name. Choose another.");
    const count = await tx.savedView.count({ where: mine });
    if (count >= MAX_VIEWS)
      refuse("invalid", `You can save up to ${MAX_VIEWS}. Delete one, then save again.`);
    return tx.savedView.create({
      data: { ...mine, name, query, position: count },
      select: { id: true, kind: true, name: true, query: true },
    });
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
