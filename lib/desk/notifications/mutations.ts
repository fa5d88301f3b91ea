import { command, type Tx } from "@/lib/core/command/command";
import { Prisma } from "@/lib/generated/prisma/client";
import { isInTx } from "@/lib/visibility";
import { isOfVisit } from "./conditions";
import { nothingInput, notificationsInput, snoozeInput, visitInput } from "./schema";

/**
 * Deletes the unread notifications of an act that is undone, snoozed ones too. Returns the people who never heard of it,
 * in the inbox or by email, and so needn't hear of the undo either.
 */
export async function forgetUnread(tx: Tx, event: bigint | undefined): Promise<Set<string>> {
  return event === undefined ? new Set() : forget(tx, Prisma.sql`t."eventId" = ${event}::bigint`);
}

/** Deletes the unread notifications of a note that is deleted; or of one kind, such as when a mention is removed. */
export const forgetNote = (
  tx: Tx,
  noteId: string,
  of: { kind?: "MENTION" | "ANSWER"; except?: readonly string[] } = {},
): Promise<Set<string>> =>
  forget(
    tx,
    Prisma.sql`t."noteId" = ${noteId} and (${of.kind ?? null}::text is null or t.kind = ${of.kind ?? null})
      and t."userId" <> all(${[...(of.except ?? [])]}::text[])`,
  );

/** Deletes the asker's unread notifications of the answer to a request for information, once it has been corrected. */
export const forgetAnswer = (
  tx: Tx,
  { userId, subject, rfi }: { userId: string; subject: string; rfi: string },
): Promise<Set<string>> =>
  forget(
    tx,
    Prisma.sql`t."userId" = ${userId} and t.subject = ${subject} and t.kind = 'RFI_ANSWER'
      and t.details ->> 'rfi' = ${rfi}`,
  );

/**
 * Deletes the unread notifications of an answer to a dissent, and of mentions in it, once it has been corrected. Returns
 * everyone who had one, emailed or not.
 */
export async function forgetDissentAnswer(
  tx: Tx,
  issueId: string,
  answer: string,
): Promise<Set<string>> {
  const rows = await deleteUnread(
    tx,
    Prisma.sql`t."issueId" = ${issueId} and t.kind in ('REPLY', 'MENTION') and exists (select from "Event" e
      where e.id = t."eventId" and e.details ->> 'answer' = ${answer})`,
  );
  return new Set(rows.map(({ userId }) => userId));
}

/** Deletes the unread notifications of having become the owner of an issue, which now has another one. */
export const forgetOwner = (tx: Tx, issueId: string): Promise<Set<string>> =>
  forget(tx, Prisma.sql`t."issueId" = ${issueId} and t.kind = 'OWNER'`);

/**
 * Deletes the unread notifications that a forecast has reached its closing date, once it is resolved; or, without a
 * forecast, that the issue itself is due, once its due date has changed.
 */
export const forgetDue = (
  tx: Tx,
  issueId: string,
  forecast: number | null = null,
): Promise<Set<string>> =>
  forget(
    tx,
    Prisma.sql`t."issueId" = ${issueId} and t.kind = 'DUE' and exists (select from "Event" e
      where e.id = t."eventId" and (e.details ->> 'forecast')::int is not distinct from ${forecast}::int)`,
  );

/**
 * Deletes the unread notifications of what was done with a forecast and no longer holds: that it was resolved, or that
 * someone, if `by` is given, dissented from its estimate. An event of a dissent names a lead by no number.
 */
export const forgetForecast = (tx: Tx, issueId: string, of: OfForecast): Promise<Set<string>> =>
  forget(tx, ofForecast(issueId, of));

/** Who has been notified of that, and has read it or can still do so. */
export async function toldOfForecast(
  tx: Tx,
  issueId: string,
  of: OfForecast,
): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ userId: string }[]>`
    select t."userId" from "Notification" t where ${ofForecast(issueId, of)}`;
  return new Set(rows.map(({ userId }) => userId));
}

interface OfForecast {
  kind: "RESOLVED" | "DISSENT";
  forecast?: number;
  by?: string | null;
}

/** SQL: the notifications `t` of what was done with a forecast. */
const ofForecast = (issueId: string, { kind, forecast, by = null }: OfForecast) =>
  Prisma.sql`t."issueId" = ${issueId} and t.kind = ${kind} and exists (select from "Event" e
    where e.id = t."eventId" and (${by}::text is null or e."actorId" = ${by})
      and (e.details ->> 'forecast')::int is not distinct from ${forecast ?? null}::int)`;

/** Deletes the unread notifications that an issue has another lead forecast, once it has yet another. */
export const forgetLead = (tx: Tx, issueId: string): Promise<Set<string>> =>
  forget(tx, Prisma.sql`t."issueId" = ${issueId} and t.kind = 'LEAD'`);

/** Deletes the unread notifications of a draft that needs no review any more. */
export const forgetReview = (tx: Tx, sourceId: string): Promise<Set<string>> =>
  forget(tx, Prisma.sql`t."sourceId" = ${sourceId} and t.kind = 'REVIEW'`);

/** Deletes the unread notifications of a source’s matches of signposts, once it is withdrawn or reopened. */
export const forgetMatches = (tx: Tx, sourceId: string): Promise<Set<string>> =>
  forget(tx, Prisma.sql`t."sourceId" = ${sourceId} and t.kind = 'SIGNPOST'`);

/** Deletes the unread notifications of evidence in a source, once it is reopened. Its next approval notifies again. */
export const forgetEvidence = (tx: Tx, sourceId: string): Promise<Set<string>> =>
  forget(tx, Prisma.sql`t."sourceId" = ${sourceId} and t.kind = 'EVIDENCE'`);

/**
 * Deletes the unread notifications of a quotation's links to an issue, or to all, and of its matches there, once it is no
 * longer evidence there. Keeps those that are also about other evidence which still is: a match of several quotations, or
 * an approval.
 */
export const forgetEvidenceOf = (
  tx: Tx,
  { number, sourceId }: { number: number; sourceId: string },
  issueId: string | null = null,
): Promise<Set<string>> =>
  forget(
    tx,
    Prisma.sql`t."sourceId" = ${sourceId} and t.kind in ('SIGNPOST', 'EVIDENCE')
      and (${issueId}::text is null or t."issueId" is null or t."issueId" = ${issueId})
      and exists (select from "Event" e
        cross join lateral (select coalesce(e.details -> 'quotes', e.details -> 'quote') as numbers) its
        where e.id = t."eventId" and (t."issueId" is null or its.numbers @> to_jsonb(${number}::int))
        and not exists (select from "Quote" q
          join "EvidenceLink" l on l."quoteId" = q.id and ${isInTx.linked("l")}
          where q."sourceId" = t."sourceId" and ${isInTx.present("q")} and case when t."issueId" is null
            then t.details -> 'evidence' @> jsonb_build_array(jsonb_build_object('issue', l."issueId"))
            else l."issueId" = t."issueId" and its.numbers @> to_jsonb(q.number) end))`,
  );

/** Deletes unread notifications. Returns the people who never heard of them: whoever was emailed has. */
async function forget(tx: Tx, which: Prisma.Sql): Promise<Set<string>> {
  const rows = await deleteUnread(tx, which);
  return new Set(rows.flatMap(({ userId, mailed }) => (mailed ? [] : [userId])));
}

const deleteUnread = (tx: Tx, which: Prisma.Sql) =>
  tx.$queryRaw<{ userId: string; mailed: boolean }[]>`
    with gone as (
      delete from "Notification" t where ${which} and t."readAt" is null
      returning t."userId", t."mailId")
    select g."userId", coalesce(m."startedAt" is not null, false) as mailed
    from gone g left join "Mail" m on m.id = g."mailId"`;

// What a person has read, put off or dismissed is private: none of these commands records an event, and each ignores
// the notifications of others.

/** Marks one's own notifications as read. Returns how many were unread. */
export const markNotificationsRead = command({
  input: notificationsInput,
  verb: "markNotificationsRead",
  run: async (tx, viewer, { ids }) => {
    const { count } = await tx.notification.updateMany({
      where: { id: { in: ids }, userId: viewer.id, readAt: null },
      data: { readAt: new Date() },
    });
    return { read: count };
  },
});

/** Marks all of one's notifications that are in the inbox now as read, but not snoozed ones. */
export const markAllNotificationsRead = command({
  input: nothingInput,
  verb: "markAllNotificationsRead",
  run: async (tx, viewer) => {
    const now = new Date();
    const { count } = await tx.notification.updateMany({
      where: { userId: viewer.id, inbox: true, readAt: null, at: { lte: now } },
      data: { readAt: now },
    });
    return { read: count };
  },
});

/** Marks the notifications about something as read, because the person has opened its page. */
export const markVisited = command({
  input: visitInput,
  verb: "markVisited",
  run: async (tx, viewer, visit) => {
    const read = await tx.$executeRaw`
      update "Notification" t set "readAt" = now()
      where t."userId" = ${viewer.id} and ${isOfVisit<Prisma.Sql>(Prisma.sql, visit)} and t."readAt" is null and t.at <= now()`;
    return { read };
  },
});

/** Dismisses one's own notifications: they are done, and read. */
export const dismissNotifications = command({
  input: notificationsInput,
  verb: "dismissNotifications",
  run: async (tx, viewer, { ids }) => {
    const count = await tx.$executeRaw`
      update "Notification" set "doneAt" = now(), "readAt" = coalesce("readAt", now()),
        at = least(at, now())
      where id = any(${ids}) and "userId" = ${viewer.id} and "doneAt" is null`;
    return { dismissed: count };
  },
});

/** Puts one's own notifications off until a time, when they return to the inbox, unread. */
export const snoozeNotifications = command({
  input: snoozeInput,
  verb: "snoozeNotifications",
  run: async (tx, viewer, { ids, until }) => {
    const { count } = await tx.notification.updateMany({
      where: { id: { in: ids }, userId: viewer.id },
      data: { at: until, readAt: null, doneAt: null },
    });
    return { snoozed: count };
  },
});

/** Returns one's own notifications to where they were in the inbox before they were dismissed or snoozed. */
export const returnNotifications = command({
  input: notificationsInput,
  verb: "returnNotifications",
  run: async (tx, viewer, { ids }) => {
    const count = await tx.$executeRaw`
      update "Notification" t set "doneAt" = null, at = e.at from "Event" e
      where e.id = t."eventId" and t.id = any(${ids}) and t."userId" = ${viewer.id}`;
    return { returned: count };
  },
});
