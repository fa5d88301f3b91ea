import type { Viewer } from "@/lib/auth";
import { db, sql } from "@/lib/db";
import { activityOf, type StoredEvent } from "@/lib/events/queries";
import { placeOfNote } from "@/lib/notes/queries";
import { MOST_NOTICES, type Notice } from "./schema";

/** How many notices the viewer has not read: one count on an index, for every page. */
export const countUnread = (viewer: Viewer): Promise<number> =>
  db.notification.count({ where: { userId: viewer.id, readAt: null } });

/** Whether event `e` changed how a source or quote stands. */
const isOfStanding = sql`e.verb in ('source.withdrawn', 'source.restored', 'source.regraded',
  'quote.regraded', 'quote.superseded')`;
const isItsGround = sql`r."sourceId" = e."sourceId"
  and (e.verb not in ('quote.regraded', 'quote.superseded')
    or r.number = (e.details ->> 'quote')::int)`;

/** SQL: the viewer's own newest judgement on the issue of event `e` that rests on what it changed. */
const ownOutlook = (viewer: Viewer) => sql`(
  select json_build_object('number', o.number, 'current', o.number = (
    select max(l.number) from "OutlookRevision" l where l."issueId" = o."issueId"))
  from "OutlookRevision" o
  where o."issueId" = e."issueId" and o."authorId" = ${viewer.id}
    and exists (select 1 from outlook_rests r where r."outlookId" = o.id and ${isItsGround})
  order by o.number desc limit 1)`;

/** SQL: the viewer's own notes on the issue of event `e`, or elsewhere, that rest on what it changed. */
const ownNotes = (viewer: Viewer) => sql`(
  select coalesce(json_agg(${placeOfNote} order by n."createdAt", n.id), '[]')
  from "Note" n
  where n."authorId" = ${viewer.id} and n."deletedAt" is null and ${placeOfNote} is not null
    and (n."issueId" = e."issueId"
      or e."issueId" is null and (n."issueId" is null or n.visibility = 'PRIVATE'))
    and exists (select 1 from note_rests r where r."noteId" = n.id and ${isItsGround}))`;

type Stored = Omit<Notice, "sentence"> & StoredEvent;

/** The viewer's notices, unread ones first and the latest first among each; or unread ones only. */
export async function loadNotices(
  viewer: Viewer,
  { unread = false }: { unread?: boolean } = {},
): Promise<Notice[]> {
  const rows = await sql<Stored[]>`
    select t.id, t."readAt", e.at, a.name as actor, e.details,
      case when i.id is null then null else json_build_object('slug', i.slug, 'title', i.title) end as issue,
      case when s.id is null then null else json_build_object('id', s.id, 'title', s.title) end as source,
      case when ${isOfStanding} then ${ownOutlook(viewer)} end as outlook,
      case when ${isOfStanding} then ${ownNotes(viewer)} else '[]' end as notes
    from "Notification" t
    join "Event" e on e.id = t."eventId"
    join "User" a on a.id = e."actorId"
    left join "Issue" i on i.id = e."issueId"
    left join "Source" s on s.id = coalesce(e."sourceId", e.details ->> 'in')
    where t."userId" = ${viewer.id} ${unread ? sql`and t."readAt" is null` : sql``}
    order by t."readAt" is not null, e.id desc limit ${MOST_NOTICES}`;
  const sentences = activityOf(rows);
  return rows.map(({ details: _, ...row }, k) => ({ ...row, sentence: sentences[k]!.sentence }));
}
