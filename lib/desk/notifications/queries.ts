import { cache } from "react";
import { may } from "@/lib/access";
import { placeOfDissent } from "@/lib/analysis/dissent-place";
import { placeOfNote } from "@/lib/analysis/note-place";
import { type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { MAX_COUNT } from "@/lib/core/paging/counts";
import { keyset, type SortKey, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, type Page } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { eventDetails } from "@/lib/desk/events/schema";
import {
  EVIDENCE_SUBJECT,
  factsOf,
  KIND_NAMES,
  type Kind,
  REVIEW_SUBJECT,
} from "@/lib/desk/notification-kinds";
import { is } from "@/lib/visibility";
import {
  dissents,
  evidence,
  issuesWithEvidence,
  judgements,
  notes,
  placeOfRevision,
} from "./concerned";
import { isOfVisit } from "./conditions";
import { describeNotification, isWithdrawal } from "./describe";
import type { InboxFilter, InboxView } from "./filter";
import { firstWords, type NotificationView, notificationDetails, type Visit } from "./schema";

/** The kinds that the viewer's role may see: a former admin no longer sees drafts to review. */
const kindsFor = (viewer: Viewer): Kind[] =>
  KIND_NAMES.filter((kind) => {
    const { verb } = factsOf(kind);
    return !verb || may(viewer, verb);
  });

/** SQL: whether notification `t` is of a kind, and about an issue or edition, that the viewer may see now. */
export const isAllowed = (viewer: Viewer, t: Fragment = sql`t`): Fragment =>
  viewer.limits
    ? sql`(${t}.kind = any(${kindsFor(viewer)}) and ${is.onVisibleIssue(sql`${t}."issueId"`, viewer)}
        and not exists (select from "Edition" of_it where of_it.number = (${t}.details ->> 'edition')::int
          and not ${is.visibleEdition("of_it", viewer)})
        and (${t}.subject <> ${EVIDENCE_SUBJECT} or exists (${issuesWithEvidence(viewer, t)})))`
    : sql`${t}.kind = any(${kindsFor(viewer)})`;

/** SQL: whether notification `t` is the viewer's and in the inbox in any state. */
const isKeptFor = (viewer: Viewer, t: Fragment): Fragment =>
  sql`(${t}."userId" = ${viewer.id} and ${t}.inbox and ${isAllowed(viewer, t)})`;

/** SQL: whether notification `t` is the viewer's and unread: the one rule of badge, inbox, summary and REST. */
export const isUnreadBy = (viewer: Viewer, t: Fragment = sql`t`): Fragment =>
  sql`(${isKeptFor(viewer, t)} and ${t}."readAt" is null and ${t}.at <= now())`;

/** SQL: whether notification `t` is one that the viewer's inbox shows with a filter. */
export function isShownTo(
  viewer: Viewer,
  { show, about }: InboxFilter,
  t: Fragment = sql`t`,
): Fragment {
  const kinds = kindsFor(viewer).filter((kind) => factsOf(kind).view === show);
  const isHere: Fragment = sql`${t}."doneAt" is null and ${t}.at <= now()`;
  const states: Record<InboxView, Fragment> = {
    all: isHere,
    unread: sql`${t}."readAt" is null and ${t}.at <= now()`,
    mentions: sql`${isHere} and ${t}.kind = any(${kinds})`,
    questions: sql`${isHere} and ${t}.kind = any(${kinds})`,
    reviews: sql`${isHere} and ${t}.kind = any(${kinds})`,
    snoozed: sql`${t}."doneAt" is null and ${t}.at > now()`,
    done: sql`${t}."doneAt" is not null`,
  };
  return sql`(${isKeptFor(viewer, t)} and ${states[show]}
    ${about ? sql`and ${t}.subject = ${about}` : sql``})`;
}

/**
 * How many notifications the viewer has not read, at most MAX_COUNT + 1: one count on an index, for every page. Cached
 * for the request, since some pages show it beside the sidebar.
 */
export const countUnread = cache(async (viewer: Viewer): Promise<number> => {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from (
      select from "Notification" t where ${isUnreadBy(viewer)} ${atMost(MAX_COUNT + 1)}) counted`;
  return row!.count;
});

/** Whether this is a notification that the viewer’s inbox shows in some state. */
export async function hasNotification(viewer: Viewer, id: string): Promise<boolean> {
  const rows = await sql`
    select from "Notification" t where t.id = ${id} and ${isKeptFor(viewer, sql`t`)}`;
  return rows.length > 0;
}

/** Whether the viewer has unread notifications about what a page shows. */
export async function hasUnreadAbout(viewer: Viewer, visit: Visit): Promise<boolean> {
  const rows = await sql`
    select from "Notification" t where ${isUnreadBy(viewer)} and ${isOfVisit<Fragment>(sql, visit)} limit 1`;
  return rows.length > 0;
}

/** SQL: where notification `t` of event `e` on issue `i` or source `s` leads. */
const place = (viewer: Viewer): Fragment => sql`case
  when t."noteId" is not null then (select ${placeOfNote} ->> 'href' from "Note" n
    where n.id = t."noteId" and ${is.readableNote("n", viewer)})
  when t.details ? 'edition' then '/briefings/' || (t.details ->> 'edition')
    || coalesce('#rfi-' || (t.details ->> 'rfi'), '')
  when t.kind = 'SCHEDULE' then '/briefings/sending'
  when t.kind = 'ACCOUNT' then '/account'
  when t.details ? 'revision' then ${placeOfRevision(sql`(t.details ->> 'revision')::int`)}
  when t.details ? 'match' or (t.kind = 'EVIDENCE' and i.id is not null) then (
    select '/issues/' || i.slug || case t.kind when 'EVIDENCE' then '#evidence' else '#signpost-matches' end
    from "Quote" q join "Source" z on z.id = q."sourceId"
    where q.number = coalesce(t.details ->> 'match', e.details ->> 'quote')::int and ${is.readableQuote("q", "z")})
  when i.id is not null then coalesce(${placeOfDissent(sql`e.details ->> 'dissent'`)},
    '/issues/' || i.slug || case when t.kind in ('REOPENED', 'RESOLVED') then
    case when (e.details ->> 'lead')::boolean then '#outlook' else '#forecast-' || (e.details ->> 'forecast') end
    -- Older events of dissents don't name the dissent, nor the forecast if it was the lead.
    when t.kind = 'DISSENT' then coalesce('#forecast-' || (e.details ->> 'forecast'), '#outlook')
    when t.kind = 'LEAD' then '#outlook' else '' end)
  when s.id is not null and ${is.readable("s")} then '/sources/' || s.id
  when s.id is not null and (${is.visibleDraft("s", viewer)} or ${is.ownSubmission("s", viewer)})
    then '/ingest/' || s.id
  when t.kind = 'REVIEW' then '/ingest' end`;

/** SQL: whether notification `t` is about a question, or a mention in one, that has been closed since. */
const isClosedSince = (
  viewer: Viewer,
): Fragment => sql`(t.kind in ('MENTION', 'QUESTION') and exists (
  select from "Note" n where n.id = t."noteId" and n."closedAt" is not null and ${is.readableNote("n", viewer)}))`;

/** SQL: what a notification `t` by person `a` shows, as JSON, for `viewOf`. */
export const storedView = (viewer: Viewer): Fragment => sql`json_build_object(
  'id', t.id, 'kind', t.kind, 'readAt', t."readAt", 'doneAt', t."doneAt",
  'snoozedUntil', case when t.at > now() then t.at end, 'at', e.at, 'actor', a.name,
  'event', e.details, 'details', t.details, 'href', ${place(viewer)}, 'closed', ${isClosedSince(viewer)},
  'source', case when s.id is not null and ${is.readable("s")}
    then json_build_object('id', s.id, 'title', s.title) end,
  'about', json_build_object('id', t.subject, 'key', i.key,
    'title', coalesce(case when t.subject ~ '^(edition|schedule):' then t.details ->> 'title' end, i.title, case when t.kind <> 'REVIEW' then s.title end),
    'href', coalesce('/briefings/' || substring(t.subject from '^edition:([0-9]+)$'),
      case t.kind when 'SCHEDULE' then '/briefings/sending' when 'ACCOUNT' then '/account' end, '/issues/' || i.slug,
      case when t.kind <> 'REVIEW' and ${is.readable("s")} then '/sources/' || s.id end)),
  'judgements', ${judgements(viewer)}, 'dissents', ${dissents(viewer)}, 'notes', ${notes(viewer)},
  'evidence', ${evidence(viewer)})`;

/** SQL: the records that `storedView` reads besides notification `t`. */
export const withRecords: Fragment = sql`
  join "Event" e on e.id = t."eventId" join "User" a on a.id = e."actorId"
  left join "Issue" i on i.id = t."issueId" left join "Source" s on s.id = t."sourceId"`;

/** The groups of the inbox that are about no one record. */
const GROUPS: Record<string, { title: string; href: string }> = {
  [REVIEW_SUBJECT]: { title: "Drafts to review", href: "/ingest" },
  [EVIDENCE_SUBJECT]: { title: "New evidence", href: "/sources" },
};

export interface StoredView
  extends Omit<NotificationView, "sentence" | "inFull" | "about" | "words"> {
  event: unknown;
  details: unknown;
  closed: boolean;
  about: { id: string; key: string | null; title: string | null; href: string | null };
}

/** A notification as the inbox shows it. */
export function viewOf({ event, details, closed, about, ...row }: StoredView): NotificationView {
  const [happened, kept] = [eventDetails.safeParse(event), notificationDetails.safeParse(details)];
  const { title } = kept.data ?? {};
  const reason =
    happened.data && isWithdrawal(happened.data) ? firstWords(happened.data.reason) : undefined;
  const words = kept.data?.words ?? reason;
  const named = GROUPS[about.id]?.title ?? about.title ?? title ?? "The desk";
  // Details written by another version of the app become an ordinary line, not an error.
  const sentenceOn = (title: string | null) =>
    happened.success && kept.success
      ? describeNotification(
          row.kind,
          happened.data,
          { ...kept.data, evidence: row.evidence },
          title,
        )
      : `changed something${title === null ? "" : ` on “${title}”`}`;
  const say = (title: string | null) => `${sentenceOn(title)}${closed ? ", closed since" : ""}`;
  return {
    ...row,
    sentence: say(null),
    inFull: say(named),
    words: (row.href && words) || null,
    about: { ...about, title: named, ...GROUPS[about.id] },
  };
}

/** The latest first. A snoozed one counts by when it comes back. */
export const LATEST_FIRST: SortKey[] = [
  { by: sql`t.at`, type: types.instant, dir: "desc" },
  { by: sql`t."eventId"`, type: types.bigint, dir: "desc" },
];

/** A page of the viewer's notifications that a filter shows, the latest first, not grouped. */
export async function loadNotifications(
  viewer: Viewer,
  filter: Partial<InboxFilter> = {},
  request = FIRST_PAGE,
): Promise<Page<NotificationView>> {
  const { show = "all", about = "" } = filter;
  const page = keyset(LATEST_FIRST, request);
  const rows = await sql<{ view: StoredView; at: (string | number)[] }[]>`
    select ${storedView(viewer)} as view, ${page.at}
    from (
      select t.* from "Notification" t
      where ${isShownTo(viewer, { show, about })} and ${page.where}
      ${page.order}) t ${withRecords}
    ${page.order}`;
  const { items, ...cursors } = page.pageOf(rows);
  return { ...cursors, items: items.map(({ view }) => viewOf(view)) };
}

/**
 * Where to read what one of the viewer's notifications is about; the inbox if it can't be read any more. Returns null if
 * the viewer has no such notification.
 */
export async function loadPlace(viewer: Viewer, id: string): Promise<string | null> {
  const [row] = await sql<{ href: string | null }[]>`
    select ${place(viewer)} as href from "Notification" t ${withRecords}
    where t.id = ${id} and t."userId" = ${viewer.id} and ${isAllowed(viewer)}`;
  return row ? (row.href ?? "/inbox") : null;
}
