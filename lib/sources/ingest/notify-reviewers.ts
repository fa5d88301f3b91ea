import { may } from "@/lib/access";
import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { notify } from "@/lib/desk/notifications/notify";
import { everyoneWho } from "@/lib/desk/notifications/recipients";

interface Submitted {
  event: bigint;
  sourceId: string;
  /** The batch that it came with, by id. */
  batch: string | undefined;
}

/**
 * Notifies reviewers of a draft submitted by someone who may not review it. A batch of several items is one
 * submission: its first draft announces all of them.
 */
export async function notifyReviewers(
  tx: Tx,
  viewer: Viewer,
  { event, sourceId, batch }: Submitted,
): Promise<void> {
  if (may(viewer, "reviewDraft")) return;
  const whole = batch === undefined ? undefined : await eventOfBatch(tx, viewer, batch);
  await notify(tx, viewer, whole ? { event: whole } : { event, sourceId }, [
    { kind: "REVIEW", to: everyoneWho("reviewDraft") },
  ]);
}

/**
 * The event that opened a batch, if it has several items: an archive counts as its contents. The person's latest
 * events are read first, since a batch is submitted soon after it is opened.
 */
async function eventOfBatch(tx: Tx, { id: actorId }: Viewer, batch: string) {
  const items = await tx.batchItem.count({ where: { batchId: batch, held: { none: {} } } });
  if (items < 2) return undefined;
  const details = { path: ["batch"], equals: batch };
  const opened = await tx.event.findFirst({
    where: { actorId, verb: "batch.opened", details },
    orderBy: { id: "desc" },
  });
  return opened?.id;
}
