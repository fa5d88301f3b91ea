import { lockIssues } from "@/lib/analysis/lock-issues";
import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { type EventDetails, eventDetails } from "./schema";

/** What an event is about. */
interface EventPlace {
  issueId?: string;
  sourceId?: string;
}

/**
 * Records what a mutation did and marks the issue as changed. Uses the mutation's own transaction, so that no event
 * outlives a write that was rolled back. Locks the issue before the event gets its number, so that the events of an
 * issue are committed in order, which editions rely on. Returns the event's id, for notifications.
 */
export async function recordEvent(
  tx: Tx,
  actor: Pick<Viewer, "id">,
  on: EventPlace,
  details: EventDetails,
): Promise<bigint> {
  if (on.issueId)
    await tx.issue.updateMany({ where: { id: on.issueId }, data: { changedAt: new Date() } });
  const { id } = await tx.event.create({ data: rowOf(actor, on, details), select: { id: true } });
  return id;
}

/** Does the same for many events, which get their numbers in the order given. */
export async function recordEvents(
  tx: Tx,
  actor: Pick<Viewer, "id">,
  events: readonly { on: EventPlace; details: EventDetails }[],
): Promise<void> {
  if (events.length === 0) return;
  const issues = [...new Set(events.flatMap(({ on }) => on.issueId ?? []))];
  await lockIssues(tx, issues);
  await tx.issue.updateMany({ where: { id: { in: issues } }, data: { changedAt: new Date() } });
  await tx.event.createMany({ data: events.map(({ on, details }) => rowOf(actor, on, details)) });
}

const rowOf = (actor: Pick<Viewer, "id">, on: EventPlace, details: EventDetails) => ({
  actorId: actor.id,
  verb: details.verb,
  issueId: on.issueId ?? null,
  sourceId: on.sourceId ?? null,
  details: eventDetails.parse(details) as object,
});

/** The latest event of a verb on a source itself, or on one of its quotations by number; null if none. */
export const lastEvent = (
  tx: Tx,
  { id, quote }: { id: string; quote?: number },
  verb: EventDetails["verb"],
) =>
  tx.event.findFirst({
    where: {
      sourceId: id,
      issueId: null,
      verb,
      ...(quote && { details: { path: ["quote"], equals: quote } }),
    },
    orderBy: { id: "desc" },
  });
