import { cache } from "react";
import { placeOfNote } from "@/lib/analysis/notes/queries";
import { sql } from "@/lib/core/database/db";
import { keyset, type SortKey, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, type Page } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { eventDetails } from "@/lib/desk/events/schema";
import { is } from "@/lib/visibility";
import { describeNotification } from "./describe";
import { type NotificationView, notificationDetails } from "./schema";

/** SQL: whether notification `t` is the viewer's and unread: the one rule of badge, inbox, summary and REST. */
const isUnread = (viewer: Viewer) => sql`(t."userId" = ${viewer.id} and t."readAt" is null)`;

/**
 * How many notifications the viewer has not read: one count on an index, for every page. Cached for the request, since
 * some pages show it beside the sidebar.
 */
export const countUnread = cache(async (viewer: Viewer): Promise<number> => {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from "Notification" t where ${isUnread(viewer)}`;
  return row!.count;
});

/** SQL: the judgements in notification `t`, with where each can be read now. */
const judgements = sql`(
  select coalesce(json_agg(json_build_object('title', j.title, 'number', j.number,
    'href', '/issues/' || i.slug || case when j.number = (
      select o.number from "IssueLine" l join "OutlookRevision" o on o.id = l."outlookId"
      where l."issueId" = i.id)
      then '#outlook' else '#history' end) order by j.title, j.number desc), '[]')
  from jsonb_to_recordset(t.details -> 'judgements') as j(issue text, title text, number int)
  join "Issue" i on i.id = j.issue)`;

/** SQL: the notes in notification `t`, with where each can be read now. */
const notes = sql`(
  select coalesce(json_agg(json_build_object('title', k.title,
    'href', ${placeOfNote} ->> 'href') order by k.id), '[]')
  from jsonb_to_recordset(t.details -> 'notes') as k(id text, title text)
  join "Note" n on n.id = k.id)`;

type Stored = Omit<NotificationView, "sentence" | "at"> & {
  happened: string;
  event: unknown;
  details: unknown;
  at: (string | number | null)[];
};

const UNREAD_FIRST: SortKey[] = [
  { by: sql`(t."readAt" is not null)::int`, type: types.int, dir: "asc" },
  { by: sql`t."eventId"`, type: types.bigint, dir: "desc" },
];

/** A page of the viewer's notifications, unread ones first and the latest first among each; or of unread ones only. */
export async function loadNotifications(
  viewer: Viewer,
  { unread = false }: { unread?: boolean } = {},
  request = FIRST_PAGE,
): Promise<Page<NotificationView>> {
  const page = keyset(UNREAD_FIRST, request);
  const rows = await sql<Stored[]>`
    select t.id, t."readAt", e.at as happened, a.name as actor, e.details as event, t.details,
      case when s.id is not null then json_build_object('id', s.id, 'title', s.title) end as source,
      ${judgements} as judgements, ${notes} as notes, ${page.at}
    from (
      select t.id from "Notification" t
      where ${unread ? isUnread(viewer) : sql`t."userId" = ${viewer.id}`} and ${page.where}
      ${page.order}) p
    join "Notification" t on t.id = p.id
    join "Event" e on e.id = t."eventId"
    join "User" a on a.id = e."actorId"
    left join "Source" s on s.id = e."sourceId" and ${is.readable("s")}
    ${page.order}`;
  // A page after the last notification, such as when the unread ones before it were read meanwhile.
  if (rows.length === 0 && request.cursor)
    return loadNotifications(viewer, { unread }, { ...request, cursor: null });
  const { items, ...cursors } = page.pageOf(rows);
  return {
    ...cursors,
    items: items.map(({ happened, event, details, ...row }) => ({
      ...row,
      at: happened,
      sentence: inWords(event, details),
    })),
  };
}

/** Details written by another version of the app become an ordinary line, not an error. */
function inWords(event: unknown, details: unknown): string {
  const [happened, kept] = [eventDetails.safeParse(event), notificationDetails.safeParse(details)];
  return happened.success && kept.success
    ? describeNotification(happened.data, kept.data)
    : "changed something";
}
