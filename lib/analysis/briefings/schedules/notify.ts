import { may, rolesFor } from "@/lib/access";
import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import type { EventDetails } from "@/lib/desk/events/schema";
import { notify } from "@/lib/desk/notifications/notify";
import { these } from "@/lib/desk/notifications/recipients";
import type { Schedule } from "@/lib/generated/prisma/client";

/**
 * Tells a schedule's owner that it failed. If its owner may no longer change it, tells everyone who may and sees all
 * relationships: its name, or the reason, may say what is hidden from others.
 */
export const notifyOfFailure = (tx: Tx, schedule: Schedule, reason: string): Promise<void> =>
  notifyOwner(tx, schedule, { verb: "schedule.failed", ...named(schedule), reason });

/** Tells the same people that the edition that it issued has bottom lines that don't fit their figures. */
export const notifyOfMisfits = (
  tx: Tx,
  schedule: Schedule,
  edition: number,
  issues: string[],
): Promise<void> =>
  notifyOwner(tx, schedule, { verb: "schedule.misfitted", ...named(schedule), edition, issues });

const EDITORS = { role: { in: [...rolesFor("editSchedule")] } };

const named = ({ id, title }: Schedule) => ({ schedule: id, title });

async function notifyOwner(tx: Tx, schedule: Schedule, details: EventDetails): Promise<void> {
  const { id, title, ownerId } = schedule;
  const owner = await tx.user.findUniqueOrThrow({ where: { id: ownerId } });
  // Someone who has since left the desk is still the one who scheduled it.
  const event = await recordEvent(tx, { id: ownerId } as Viewer, {}, details);
  const isAble = !owner.disabledAt && may(owner, "editSchedule");
  const others = { ...EDITORS, limited: false };
  const to = isAble ? [owner] : await tx.user.findMany({ where: others, select: { id: true } });
  await notify(tx, null, { event, subject: `schedule:${id}`, details: { title } }, [
    { kind: "SCHEDULE", to: these(to.map((person) => person.id)) },
  ]);
}
