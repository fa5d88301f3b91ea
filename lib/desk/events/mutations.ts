import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { type EventDetails, eventDetails } from "./schema";

/**
 * Records what a mutation did and marks the issue as changed. Uses the mutation's own transaction, so that no event
 * outlives a write that was rolled back. Locks the issue before the event gets its number, so that the events of an
 * issue are committed in order, which editions rely on. Returns the event's id, for notifications.
 */
export async function recordEvent(
  tx: Tx,
  actor: Pick<Viewer, "id">,
  on: { issueId?: string; sourceId?: string },
  details: EventDetails,
): Promise<bigint> {
  if (on.issueId)
    await tx.issue.updateMany({ where: { id: on.issueId }, data: { changedAt: new Date() } });
  const { id } = await tx.event.create({
    data: {
      actorId: actor.id,
      verb: details.verb,
      issueId: on.issueId ?? null,
      sourceId: on.sourceId ?? null,
      details: eventDetails.parse(details) as object,
    },
    select: { id: true },
  });
  return id;
}

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
