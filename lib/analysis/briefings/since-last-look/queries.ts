import { isEditionIn, isIn } from "@/lib/analysis/in-relationship";
import { type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { MAX_COUNT } from "@/lib/core/paging/counts";
import { keyset, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, type Page, type PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import type { EventDetails } from "@/lib/desk/events/schema";
import { is } from "@/lib/visibility";
import { changeOf, question, type StoredChange, shown } from "./lines";
import { type Change, type Changes, SAME_VISIT, type Window } from "./schema";
import { began, isFollowed, isUnderLead, isUnderLeadOf, worthShowing } from "./weights";

/** Only this many of the latest events are read, to keep long periods as cheap as short ones. */
const READ = { summary: 2_000, page: 10_000 };

/** What a person with two minutes needs to know about. Links are grouped by person and day. */
const TOLD: EventDetails["verb"][] = [
  ...(["outlook.revised", "forecast.opened", "forecast.edited", "forecast.clarified"] as const),
  ...(["forecast.resolved", "forecast.reopened", "forecast.lead-set", "issue.opened"] as const),
  ...(["dissent.stated", "dissent.confirmed", "dissent.withdrawn", "dissent.answered"] as const),
  ...(["dissent.answer-corrected"] as const),
  ...(["evidence.unlinked", "note.written", "note.closed"] as const),
  ...(["rfi.asked", "rfi.answered", "rfi.corrected"] as const),
  ...(["source.approved", "source.withdrawn", "source.restored", "source.graded"] as const),
];

/** SQL: when the viewer’s previous visit to the summary was; null on the first. */
const previousVisit = (viewer: Viewer): Fragment =>
  sql`(select case when v.at < now() - ${SAME_VISIT}::interval then v.at else v.since end
    from "Visit" v where v."userId" = ${viewer.id} and v.scope = 'summary')`;

/** SQL: when the last edition with an issue of the relationship was issued; null if none was. */
const lastEdition = (viewer: Viewer, relationship: string): Fragment =>
  sql`(select max(e."issuedAt") from "Edition" e
    where ${is.visibleEdition("e", viewer)} and ${isEditionIn(relationship)})`;

/** SQL: the start of a period, for the viewer, and whether it is only a default for want of a visit or an edition. */
function periodOf(viewer: Viewer, window: Window, relationship: string): Fragment {
  const days = window === "30d" ? "30 days" : "7 days";
  // As precise as a column: answers say it.
  const ago: Fragment = sql`(now() - ${days}::interval)::timestamptz(3)`;
  if (window !== "look" && window !== "edition") return sql`select ${ago} as since, false as first`;
  const start = window === "look" ? previousVisit(viewer) : lastEdition(viewer, relationship);
  return sql`select coalesce(start, ${ago}) as since, start is null as first from (select ${start} as start) s`;
}

/** SQL: whether any quotation of the source of event `e` is evidence on an issue of a relationship. */
const isOnSourceOf = (viewer: Viewer, relationship: string): Fragment =>
  relationship
    ? sql`exists (select from "Quote" q join "EvidenceLink" l on l."quoteId" = q.id and ${is.linked("l")}
      join "Issue" i on i.id = l."issueId" where q."sourceId" = e."sourceId" and ${isFollowed(viewer, relationship)} offset 0)`
    : sql`true`;

/** SQL: whether event `e` is about an issue of a relationship, or about a source of its evidence. */
const isOfRelationship = (viewer: Viewer, relationship: string): Fragment =>
  relationship
    ? sql`case when e."issueId" is null then ${isOnSourceOf(viewer, relationship)}
      else exists (select from "Issue" i where i.id = e."issueId" and ${isIn(relationship)} offset 0) end`
    : sql`true`;

/**
 * SQL: whether event `e` is shown: it must be about an active issue or a readable source, it must name nothing hidden, and
 * of notes only questions are shown. In one relationship, only the sources of its evidence and of its lead outlooks are.
 * What happens to a source is recorded once for the source and once for each of its issues, but shown once, as what it
 * is: one act. `offset 0` has PostgreSQL look each record up, where it would otherwise read all records at once.
 */
const isTold = (
  viewer: Viewer,
  relationship: string,
): Fragment => sql`e.verb = any(${TOLD}) and ${is.visibleNames("e", viewer)}
  and case when e.verb in ('note.written', 'note.closed') then exists ${question(viewer)}
      and ${isOfRelationship(viewer, relationship)}
    when e.verb like 'source.%' and e."issueId" is not null then false
    when e."issueId" is not null then exists (select from "Issue" i where i.id = e."issueId" and ${isFollowed(viewer, relationship)} offset 0)
    else (${isOnSourceOf(viewer, relationship)} or ${isUnderLeadOf(viewer, relationship)})
      and exists (select from "Source" s where s.id = e."sourceId" and ${is.readable("s")} offset 0) end`;

/**
 * SQL: the events of a period that are shown, with the links of each person, day and issue as one. Reads at most this
 * many of the latest: by time, whose index ends where the period starts. By id, all events would be read for a short one.
 */
const happened = (
  viewer: Viewer,
  since: Fragment,
  most: number,
  relationship: string,
): Fragment => sql`(
  with e as materialized (
    select * from "Event" e where e.at > ${since} order by e.at desc, e.id desc ${atMost(most)})
  select e.id, e.at, e."actorId", e."issueId", e."sourceId", e.details, 1 as times
  from e where ${isTold(viewer, relationship)}
  union all
  select max(e.id), max(e.at), e."actorId", e."issueId", null, (array_agg(e.details order by e.id desc))[1], count(*)::int
  from e join "Issue" i on i.id = e."issueId" and ${isFollowed(viewer, relationship)}
  where e.verb = 'evidence.linked'
  group by e."actorId", e."issueId", date_trunc('day', e.at))`;

/**
 * SQL: some changes of a period, newest first, how many there are in all, and when it starts, as JSON. Which of them are
 * shown, see `worthShowing`.
 */
export function latestChanges(viewer: Viewer, window: Window, relationship = ""): Fragment {
  return sql`(
    with since as materialized (${periodOf(viewer, window, relationship)}),
    happened as materialized ${happened(viewer, sql`(select since from since)`, READ.summary, relationship)}
    select json_build_object('since', (select since from since), 'first', (select first from since),
      'count', (select count(*)::int from (select from happened ${atMost(MAX_COUNT + 1)}) counted),
      'items', (select coalesce(json_agg(${shown(viewer, sql`${resting(viewer, relationship)}, 'began', ${began}, 'minor', e.minor`)} order by e.id desc), '[]')
        from ${worthShowing(viewer, relationship)} e)))`;
}

/** A page of what changed in a period, newest first. */
export async function loadChanges(
  viewer: Viewer,
  window: Window,
  request: PageRequest = FIRST_PAGE,
  relationship = "",
): Promise<Page<Change> & { since: string; first: boolean }> {
  const page = keyset([{ by: sql`e.id`, type: types.bigint, dir: "desc" }], request);
  const rows = await sql<
    { since: string; first: boolean; change: StoredChange | null; at: number[] }[]
  >`
    with since as materialized (${periodOf(viewer, window, relationship)})
    select since.since, since.first, c.change, c.at
    from since left join lateral (
      select ${shown(viewer, resting(viewer, relationship))} as change, ${page.at}
      from ${happened(viewer, sql`(select since from since)`, READ.page, relationship)} e
      where ${page.where} ${page.order}) c on true`;
  const { items, ...cursors } = page.pageOf(rows.filter(({ change }) => change !== null));
  const changes = items.map(({ change }) => changeOf(change!));
  const { since, first } = rows[0]!;
  return { since, first, items: changes, ...cursors };
}

/** SQL: the issues whose lead outlook rests on the source that event `e` withdrew, as one more pair of `shown`. */
const resting = (viewer: Viewer, relationship: string): Fragment => sql`, 'resting', (
  select json_agg(json_build_object('key', i.key, 'slug', i.slug, 'title', i.title)
    order by i.salience desc, i.number) from "Issue" i
  where ${isFollowed(viewer, relationship)} and ${isUnderLead})`;

/** The result of `latestChanges`, as the summary shows it. */
export const changesOf = ({ items, ...rest }: StoredChanges): Changes => ({
  ...rest,
  items: items.map(changeOf),
});

export interface StoredChanges extends Omit<Changes, "items"> {
  items: StoredChange[];
}
