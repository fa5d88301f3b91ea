import type { Tx } from "@/lib/core/command/command";
import type { Viewer } from "@/lib/core/session/viewer";
import { type EventDetails, eventDetails } from "./schema";

/**
 * Records what a mutation did, in that mutation's own transaction, and marks the issue as changed.
 * It takes the transaction's client, so that no event can outlive a write that was rolled back.
 * Gives the event's id, for who is to hear of it.
 */
export async function recordEvent(
  tx: Tx,
  actor: Viewer,
  on: { issueId?: string; sourceId?: string },
  details: EventDetails,
): Promise<bigint> {
  const { id } = await tx.event.create({
    data: {
      actorId: actor.id,
      verb: details.verb,
      issueId: on.issueId ?? null,
      sourceId: on.sourceId ?? null,
      details: eventDetails.parse(details) as object,
    },
  });
  if (on.issueId)
    await tx.issue.update({ where: { id: on.issueId }, data: { changedAt: new Date() } });
  return id;
}

/** The last event of a verb on a source itself, or on one of its quotes by number; null if there is none. */
export const lastEvent = (
  tx: Tx,
  { id, quote }: { id: string; quote?: number },
  verb: EventDetails["verb"],
) =>
  tx.event.findFirst({
    where: {
      ...{ sourceId: id, issueId: null, verb },
      ...(quote && { details: { path: ["quote"], equals: quote } }),
    },
    orderBy: { id: "desc" },
  });
