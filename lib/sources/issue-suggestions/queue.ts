import { setTimeout as wait } from "node:timers/promises";
import { transaction } from "@/lib/core/database/transaction";
import { isJobWaiting, joinJobs, sendJobs } from "@/lib/core/jobs/send";
import { log } from "@/lib/core/log/log";
import { holdDrafts } from "@/lib/sources/suggestion-queue";
import { isOpen } from "./proposals";

/**
 * Queues the drafts in which something is undecided, the one to be reviewed next first: a job of the queue
 * `changed-terms`. One whose job has not begun needs no other, since that will read the issues as they are then.
 *
 * @param by the id of the person who caused it
 */
export async function queueDrafts(by?: string): Promise<void> {
  await transaction(async (tx) => {
    await holdDrafts(tx);
    const queued = await joinJobs(tx, "draft", by);
    const drafts = await tx.$queryRaw<{ id: string }[]>`
      select s.id from "Source" s
      where s.status = 'DRAFT' and s.id <> all(${queued})
        and exists (select from "Proposal" p where p."sourceId" = s.id and ${isOpen})
      order by s."createdAt", s.id`;
    await sendJobs(
      tx,
      "draft",
      drafts.map(({ id }, k) => ({ id, by, priority: -k })),
    );
  });
}

/** Gives up after the last attempt to queue the drafts: their suggestions stay as they are until an issue changes again. */
export async function giveUpDrafts(): Promise<void> {
  log.error("the drafts could not be queued for suggestions");
}

const LOOK_EVERY_MS = 1_000;
/** Uploads that never cease must not keep the drafts waiting for ever. */
const MAX_LOOKS = 60;

/** Resolves once no upload waits to be read, or after a minute. */
export async function afterUploads(): Promise<void> {
  for (let k = 0; k < MAX_LOOKS && (await isJobWaiting(["item", "long-item"])); k++)
    await wait(LOOK_EVERY_MS);
}
