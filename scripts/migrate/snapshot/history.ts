import { db } from "@/lib/core/database/db";
import { describeEvent } from "@/lib/desk/events/describe";
import { eventDetails } from "@/lib/desk/events/schema";
import type { Kind } from "@/lib/desk/notification-kinds";
import { describeNotification } from "@/lib/desk/notifications/describe";
import { notificationDetails } from "@/lib/desk/notifications/schema";

/** A line of a history: which event, when, and who. */
export const snapshotEvent = ({ id, at, actor }: { id: string; at: string; actor: string }) =>
  `${id} | ${new Date(at).toISOString()} | ${actor}`;

/**
 * Every event in order: which, when, who, of which kind, on what, and the words and numbers that it keeps.
 * A kind is the place of its verb among those so far, so that a verb may be renamed. Throws if an event or
 * a notification can no longer be put into words, or has details that its schema does not know.
 */
export async function snapshotHistory() {
  const rows = await db.event.findMany({
    orderBy: { id: "asc" },
    include: { actor: true, issue: true, source: true, notifications: true },
  });
  const verbs: string[] = [];
  return rows.map(({ id, at, actor, verb, issue, source, details, notifications }) => {
    if (!verbs.includes(verb)) verbs.push(verb);
    const { data: event, error } = eventDetails.safeParse(details);
    if (!event) throw new Error(`Event ${id} can no longer be read: ${error.message}`);
    const sentences = [describeEvent(event)];
    for (const notification of notifications) {
      const notice = notificationDetails.parse(notification.details);
      requireKept(id, notification.details, notice);
      sentences.push(describeNotification(notification.kind as Kind, event, notice));
    }
    requireKept(id, { ...(details as object), verb }, event);
    if (sentences.some((sentence) => !sentence.trim()))
      throw new Error(`Event ${id} has no sentence.`);
    const line = snapshotEvent({ id: String(id), at: at.toISOString(), actor: actor.name });
    const on = [issue?.key, source?.title].filter(Boolean).join(", ");
    return [line, `kind ${verbs.indexOf(verb)}`, on, ...wordsIn(event)].join(" | ");
  });
}

/** Refuses details of which the schema drops something. */
function requireKept(event: bigint, stored: unknown, parsed: unknown): void {
  if (typeof stored !== "object" || stored === null) {
    if (stored !== parsed) throw new Error(`Event ${event}: ${stored} became ${parsed}.`);
    return;
  }
  for (const [key, value] of Object.entries(stored))
    requireKept(event, value, (parsed as Record<string, unknown> | undefined)?.[key]);
}

/** The numbers and words of details, without ids, codes and what only serves to undo the event. */
function wordsIn(details: unknown): string[] {
  if (typeof details === "number") return [String(details)];
  if (typeof details === "string") return details.includes(" ") ? [details] : [];
  if (typeof details !== "object" || details === null) return [];
  return Object.entries(details)
    .flatMap(([key, value]) => (key === "undo" ? [] : wordsIn(value)))
    .sort();
}
