import { may } from "@/lib/access";
import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { recordEvent } from "@/lib/desk/events/mutations";
import { notify } from "@/lib/desk/notifications/notify";
import { everyoneWho, these } from "@/lib/desk/notifications/recipients";
import type { Schedule } from "@/lib/generated/prisma/client";

/** Tells a schedule's owner that it failed, or everyone who may change it if its owner no longer may. */
export async function notifyOfFailure(tx: Tx, schedule: Schedule, reason: string): Promise<void> {
  const { id, title, ownerId } = schedule;
  const owner = await tx.user.findUniqueOrThrow({ where: { id: ownerId } });
  const details = { verb: "schedule.failed", schedule: id, title, reason } as const;
  // Somebody who has since left the desk is still the one who scheduled it.
  const event = await recordEvent(tx, { id: ownerId } as Viewer, {}, details);
  const isAble = !owner.disabledAt && may(owner, "editSchedule");
  await notify(tx, { id: "" }, { event, subject: `schedule:${id}`, details: { title } }, [
    { kind: "SCHEDULE", to: isAble ? these([ownerId]) : everyoneWho("editSchedule") },
  ]);
}
