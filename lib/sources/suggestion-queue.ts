import type { Tx } from "@/lib/core/command/command";
import { joinJobs, sendJobs } from "@/lib/core/jobs/send";
import type { Viewer } from "@/lib/core/session/viewer";

/** How long after an issue is opened the drafts are looked for: those opened one after the other are suggested together. */
const GATHERED_MS = 5_000;
/** A job that is nearly due isn't joined: the worker would pass it over while it is held, and come back seconds later. */
const NEARLY_DUE_MS = 1_000;

/**
 * Has the issues of waiting drafts suggested again, in the background, because what suggests issues has changed: the
 * issues themselves, their terms and what these count for, or the words for their parties. `queueDrafts` in
 * issue-suggestions/queue.ts then decides which drafts.
 *
 * @param changed the id of the issue or relationship
 */
export async function queueSuggestions(tx: Tx, viewer: Viewer, changed: string): Promise<void> {
  const now = Date.now();
  const joined = await joinJobs(tx, "changed-terms", viewer.id, new Date(now + NEARLY_DUE_MS));
  if (joined.length > 0) return;
  const job = { id: changed, by: viewer.id, priority: 0, startAfter: new Date(now + GATHERED_MS) };
  await sendJobs(tx, "changed-terms", [job]);
}

/** Has the issues of one draft suggested again, in the background. */
export const queueDraft = (tx: Tx, viewer: Viewer, id: string): Promise<void> =>
  sendJobs(tx, "draft", [{ id, by: viewer.id, priority: 0 }]);

/** Any number that no other lock has. */
const LOOK_LOCK = 0x0100c;

/**
 * Keeps drafts from being looked for until the transaction ends. A new draft that then compares the issues misses none:
 * those that it doesn't see are committed later, and so is the look that they cause, which sees the draft.
 */
export const delayLook = (tx: Tx) =>
  tx.$executeRaw`select pg_advisory_xact_lock_shared(${LOOK_LOCK}::bigint)`;

/** Waits until no draft is being stored, and keeps any from being stored until the transaction ends. */
export const holdDrafts = (tx: Tx) =>
  tx.$executeRaw`select pg_advisory_xact_lock(${LOOK_LOCK}::bigint)`;
