import { matchSignposts } from "@/lib/analysis/signpost-matching";
import { command } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { lastEvent } from "@/lib/desk/events/mutations";
import { forgetMatches, forgetUnread } from "@/lib/desk/notifications/mutations";
import { restore, takeOut } from "@/lib/evidence/removal/acts";
import { lockLinkedIssues } from "@/lib/evidence/removal/held";
import { linkedEvidence } from "@/lib/visibility";
import { lockedSource } from "./held";
import { recordAndNotify } from "./record";
import { withdrawSourceInput } from "./schema";

/**
 * Withdraws a source: it and its quotations stay readable, nothing new may rest on them, and work that already
 * does gets a warning. Who is notified is decided in notify.ts.
 */
export const withdrawSource = command({
  input: withdrawSourceInput,
  verb: "withdrawSource",
  run: async (tx, viewer, { id, version, reason }) => {
    const { title, status } = await lockedSource(tx, viewer, id, version);
    if (status === "WITHDRAWN") refuse("invalid", "This source has already been withdrawn.");
    const act = { act: "SOURCE_WITHDRAWN", sourceId: id, reason } as const;
    const { removalId } = await takeOut(tx, viewer, act);
    await tx.source.update({
      where: { id },
      data: { status: "WITHDRAWN", removalId, version: { increment: 1 } },
    });
    await forgetUnread(tx, (await lastEvent(tx, { id }, "source.restored"))?.id);
    await forgetMatches(tx, id);
    await recordAndNotify(tx, viewer, { id }, { verb: "source.withdrawn", title, reason });
    return { id, version: version + 1 };
  },
});

/**
 * Undoes a withdrawal, and removes the warnings on what rests on the source. Everyone it now concerns is notified, whether
 * or not they have read about the withdrawal, since its warnings were on issues and the summary too. Unread notifications
 * of the withdrawal are deleted.
 */
export const restoreSource = command({
  input: withdrawSourceInput,
  verb: "restoreSource",
  run: async (tx, viewer, { id, version, reason }) => {
    const { title, status, removalId } = await lockedSource(tx, viewer, id, version);
    if (status !== "WITHDRAWN" || removalId === null)
      return refuse("invalid", "This source isn’t withdrawn.");
    const issues = await lockLinkedIssues(tx, { quote: { sourceId: id }, ...linkedEvidence });
    await tx.source.update({ where: { id }, data: { status: "APPROVED" } });
    await restore(tx, viewer, removalId);
    await forgetUnread(tx, (await lastEvent(tx, { id }, "source.withdrawn"))?.id);
    await recordAndNotify(tx, viewer, { id }, { verb: "source.restored", title, reason });
    await matchSignposts(tx, viewer, issues, { sourceId: id });
    return { id, version: version + 1 };
  },
});
