import { may } from "@/lib/access";
import { type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { is, knowsSource, seesAllOf } from "@/lib/visibility";
import { type List, type Topic, xminOf } from "./schema";

/** Something that happened, and the records whose pages it may change. */
export interface Happening {
  /** The number of the event. Null if there is none, as for the progress of a batch. */
  event: string | null;
  verb: string;
  issues: readonly string[];
  /** The issue that the event itself is on. */
  on: string | null;
  speakers: readonly string[];
  source: { id: string; status: string; addedById: string } | null;
  /** To know of it, a person must be allowed to see these relationships: those of its issue, note or edition. */
  within: readonly string[];
  /** The only person who may know of it: the author of a private note. Null if it isn’t about one. */
  only: string | null;
}

/**
 * SQL: the only person who may know of event `e` about note `n`, or null. A private note’s event is on no issue or source
 * (`recordNote`), and remains the author’s alone, whatever happens to the note later.
 */
const onlyReader = sql`case when not starts_with(e.verb, 'note') then null
  when not ${is.teamNote("n")} then n."authorId"
  when e."issueId" is null and e."sourceId" is null then e."actorId" end`;

/** SQL: where each event `e` happened: the issue and source that it is on, or that its note is on. */
const place = sql`place(event, issue, source) as (
    select e.id, coalesce(e."issueId", n."issueId"), coalesce(e."sourceId", n."sourceId", q."sourceId")
    from e left join "Note" n on n.id = e.details->>'note' left join "Quote" q on q.id = n."quoteId")`;

/** SQL: the quotations of each event’s source, and those that continue them in later versions. */
const line = sql`line(event, id, "speakerId") as (
    select p.event, q.id, q."speakerId" from place p join "Quote" q on q."sourceId" = p.source
    union select l.event, q.id, q."speakerId" from line l join "Quote" q on q."continuesId" = l.id)`;

/** SQL: the relationships that a person must be allowed to see to know of event `e`, which may be about note `n`. */
const within = sql`array(select w.id from (
    select i."relationshipId" as id from "Issue" i where i.id in (e."issueId", n."issueId")
    union select i."relationshipId" from "Edition" b join "Issue" i on i.id = any(b."issueIds")
      where (e.verb like 'edition.%' or e.verb like 'rfi.%') and b.number = (e.details->>'edition')::int
    union select i."relationshipId" from "Issue" i
      where e.verb in ('issue.related', 'issue.unrelated') and i.key = e.details#>>'{other,key}'
    union select r.id from "Relationship" r where r.id = e.details->>'relationship') w)`;

/**
 * SQL: the happenings of events `e`. A change to a source may affect its speakers and the issues that its quotations are
 * evidence on, including through a later version that continues them. A private note’s event is on no issue or source,
 * but its author’s pages show the note, so it counts as happening where the note is.
 */
const happeningsOf = (events: Fragment) => sql`
  with recursive e as (${events}), ${place}, ${line}
  select e.id::text as event, e.verb, p.issue as on,
    array(select p.issue where p.issue is not null union
      select l."issueId" from line q join "EvidenceLink" l on l."quoteId" = q.id where q.event = e.id) as issues,
    array(select q."speakerId" from line q where q.event = e.id and q."speakerId" is not null union
      select v from unnest(array[e.details->>'from', e.details->>'to']) v
      where e.verb like 'speaker.%' and v is not null) as speakers,
    case when s.id is not null then json_build_object('id', s.id, 'status', s.status, 'addedById', s."addedById")
      end as source,
    ${onlyReader} as only, ${within} as within
  from e join place p on p.event = e.id left join "Source" s on s.id = p.source
  left join "Note" n on n.id = e.details->>'note'
  order by e.id`;

/** What these events are about. */
export const loadHappenings = (ids: readonly string[]): Promise<Happening[]> =>
  sql<
    Happening[]
  >`${happeningsOf(sql`select * from "Event" where id = any(${ids as string[]}::bigint[])`)}`;

/** SQL: the last transaction that has ended. */
const lastTx = sql`(pg_snapshot_xmax(pg_current_snapshot())::text::bigint - 1)::text`;

/** The last transaction that has ended: whatever a page has missed was committed by then. */
export async function loadLastTx(): Promise<string> {
  const [row] = await sql<{ tx: string }[]>`select ${lastTx} as tx`;
  return row!.tx;
}

/** The snapshot of a page that doesn’t know its own. PostgreSQL rejects one that begins with 0. */
const EVERYTHING_LATER = "1:1:";

/**
 * SQL: whether a row with this `xmin` was not yet visible to a snapshot. `xmin` has the lower half of a transaction’s
 * number; the upper half is that of current transactions, or one less.
 */
function isMissed(xmin: Fragment, since: string): Fragment {
  const oldest = String(xminOf(since) % 2n ** 32n);
  const now: Fragment = sql`pg_snapshot_xmax(pg_current_snapshot())::text::bigint`;
  const full: Fragment = sql`((${now} >> 32 << 32) + ${xmin}::text::bigint)`;
  return sql`(age(${xmin}) <= age(${oldest}::text::xid) and not pg_visible_in_snapshot(
    (${full} - case when ${full} > ${now} + 2147483648 then 4294967296 else 0 end)::text::xid8,
    ${xminOf(since) > 0n ? since : EVERYTHING_LATER}::text::pg_snapshot))`;
}

/** How many of the latest events are searched for what a page has missed. */
const MAX_MISSED = 2_000;
/** Beyond this many events, the stream doesn’t work out what they are about: the page reads everything again. */
const MAX_DETAILED = 200;

/**
 * What was committed after a snapshot was taken, and the last transaction that this covers. `all` if there is too much
 * to list. Events have no column for their transaction, but their rows do: PostgreSQL’s own `xmin`. A transaction that
 * was running at the snapshot counts as later.
 */
export async function loadMissed(
  since: string,
): Promise<{ tx: string; happenings: Happening[] | "all" }> {
  const [row] = await sql<{ tx: string; count: number; ids: string[] }[]>`
    select ${lastTx} as tx, count(e.id)::int as count,
      coalesce((array_agg(e.id::text))[:${MAX_DETAILED}], '{}') as ids
    from (select 1) one left join lateral (
      select id, xmin from "Event" order by id desc limit ${MAX_MISSED}
    ) e on ${isMissed(sql`e.xmin`, since)}`;
  const { tx, count, ids } = row!;
  if (count > MAX_DETAILED) return { tx, happenings: "all" };
  return { tx, happenings: count > 0 ? await loadHappenings(ids) : [] };
}

/** How many of the latest batches and notifications are searched for what a page has missed. */
const MAX_RECORDS = 200;

/**
 * Whether anything that a list shows besides events was changed after a snapshot was taken: the items of batches, or the
 * viewer’s notifications.
 */
export async function hasMissedRecords(
  viewer: Viewer,
  topic: Topic,
  since: string,
): Promise<boolean> {
  const changed = "list" in topic ? changedIn(viewer, topic.list) : null;
  if (!changed) return false;
  const rows = await sql`
    select from ${changed} r where ${isMissed(sql`r.xmin`, since)} limit 1`;
  return rows.length > 0;
}

function changedIn(viewer: Viewer, list: List): Fragment | null {
  if (list === "ingest")
    return sql`(select i.xmin from "BatchItem" i join (
      select b.id from "Batch" b where b."dismissedAt" is null order by b."createdAt" desc
      limit ${MAX_RECORDS}) b on b.id = i."batchId")`;
  if (list === "inbox" || list === "summary")
    return sql`(select t.xmin from "Notification" t where t."userId" = ${viewer.id}
      order by t.at desc limit ${MAX_RECORDS})`;
  return null;
}

/**
 * Whether the viewer may know about a happening. Private notes are for their author only, other people’s drafts and
 * what happens to batches and accounts for admins, links to editions for those who may make one, groups and schedules for those who may
 * edit them and see all relationships, and what happens to an issue for those who may see it.
 */
export function mayKnow(viewer: Viewer, { verb, source, only, within }: Happening): boolean {
  if (!seesAllOf(viewer, within)) return false;
  if (only !== null) return only === viewer.id;
  if (verb.startsWith("member.")) return may(viewer, "addMember");
  // Whose batch it was is not recorded with the event.
  if (/^(item|batch)\./.test(verb)) return may(viewer, "reviewDraft");
  if (verb.startsWith("edition.share")) return may(viewer, "shareEdition");
  // A schedule may name hidden issues, and its name may say what they are.
  if (/^(group|schedule)\./.test(verb)) return may(viewer, "editSchedule") && !viewer.limits;
  return !source || knowsSource(viewer, source);
}
