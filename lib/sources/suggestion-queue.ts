import type { Tx } from "@/lib/core/command/command";
import { holdJob, sendJobs } from "@/lib/core/jobs/send";

/**
 * How long after an issue is opened the drafts are looked for: issues that are opened one after the other are then
 * suggested together, and an article that was being read meanwhile is a draft by then.
 */
export const GATHERED_MS = 5_000;

/**
 * Has the issues of waiting drafts suggested again, in the background, because what suggests issues has changed: the
 * issues themselves, their terms and what these count for, or the words for their parties.
 *
 * @param changed the id of the issue or relationship
 */
export async function queueSuggestions(tx: Tx, changed: string): Promise<void> {
  if (await holdJob(tx, "changed-terms")) return;
  const startAfter = new Date(Date.now() + GATHERED_MS);
  await sendJobs(tx, "changed-terms", [{ id: changed, priority: 0, startAfter }]);
}

/** Has the issues of one draft suggested again, in the background. */
export const queueDraft = (tx: Tx, id: string): Promise<void> =>
  sendJobs(tx, "draft", [{ id, priority: 0 }]);
