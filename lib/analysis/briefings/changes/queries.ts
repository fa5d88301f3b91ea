import { isIn } from "@/lib/analysis/in-relationship";
import { placeOfNote } from "@/lib/analysis/note-place";
import { sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { keyset, types } from "@/lib/core/paging/keyset";
import { FIRST_PAGE, MAX_COUNT, type Page, type PageRequest } from "@/lib/core/paging/page";
import type { Viewer } from "@/lib/core/session/viewer";
import { counted } from "@/lib/core/wording";
import { describeEvent } from "@/lib/desk/events/describe";
import { type EventDetails, eventDetails } from "@/lib/desk/events/schema";
import { CHANGE_REASON_LABELS, type ChangeReason } from "@/lib/tradecraft/change-reason";
import { is } from "@/lib/visibility";
import type { Change, Changes, Window } from "./schema";

type Fragment = ReturnType<typeof sql>;

/** How many changes the summary shows; the rest have a page of their own. */
const SHOWN = 6;

/** Only this many of the latest events are read, to keep long periods as cheap as short ones. */
const READ = { summary: 2_000, page: 10_000 };

/** What a person with two minutes needs to know about. Links are grouped by person and day. */
const TOLD: EventDetails["verb"][] = [
  ...(["outlook.revised", "forecast.opened", "forecast.edited", "forecast.clarified"] as const),
  ...(["forecast.resolved", "forecast.lead-set", "issue.opened"] as const),
  ...(["dissent.stated", "dissent.confirmed", "dissent.withdrawn", "dissent.answered"] as const),
  ...(["evidence.unlinked", "note.written", "note.closed"] as const),
  ...(["source.approved", "source.withdrawn", "source.restored", "source.graded"] as const),
];

/** SQL: the start of a period, for the viewer. */
function startOf(viewer: Viewer, window: Window): Fragment {
  const days = window === "30d" ? "30 days" : "7 days";
  const ago: Fragment = sql`now() - ${days}::interval`;
  if (window === "edition")
    return sql`coalesce((select max(e."issuedAt") from "Edition" e where ${is.visibleEdition("e", viewer)}), ${ago})`;
  if (window !== "look") return ago;
  return sql`coalesce((select case when v.at < now() - interval '30 minutes' then v.at else v.since end
    from "Visit" v where v."userId" = ${viewer.id} and v.scope = 'summary'), ${ago})`;
}

/** SQL: the note that event `e` is about, if it is a question that the viewer may read. */
const question = (viewer: Viewer): Fragment => sql`(select n.* from "Note" n
  where n.id = e.details ->> 'note' and n.kind = 'QUESTION' and ${is.readableNote("n", viewer)})`;

/** SQL: whether issue `i` is active, visible and of the relationship that is asked for. */
const isFollowed = (viewer: Viewer, relationship: string): Fragment =>
  sql`i.status = 'ACTIVE' and ${is.visibleIssue("i", viewer)} and ${isIn(relationship)}`;

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
 * SQL: whether event `e` is shown: it must be about an active issue or a readable source, and of notes only questions
 * are shown. In one relationship, of sources only those of its evidence are. What happens to a source is recorded once
 * for the source and once for each of its issues, but shown once. `offset 0` has PostgreSQL look each record up, where
 * it would otherwise read all records at once.
 */
const isTold = (viewer: Viewer, relationship: string): Fragment => sql`e.verb = any(${TOLD})
  and case when e.verb in ('note.written', 'note.closed') then exists ${question(viewer)}
      and ${isOfRelationship(viewer, relationship)}
    when e.verb like 'source.%' and e."issueId" is not null then false
    when e."issueId" is not null then exists (select from "Issue" i where i.id = e."issueId" and ${isFollowed(viewer, relationship)} offset 0)
    else ${isOnSourceOf(viewer, relationship)}
      and exists (select from "Source" s where s.id = e."sourceId" and ${is.readable("s")} offset 0) end`;

/**
 * SQL: the events of a period that are shown, with the links of each person, day and issue as one. Reads at most this
 * many of the latest.
 */
const happened = (
  viewer: Viewer,
  since: Fragment,
  most: number,
  relationship: string,
): Fragment => sql`(
  with e as materialized (
    select * from "Event" e where e.at > ${since} order by e.id desc ${atMost(most)})
  select e.id, e.at, e."actorId", e."issueId", e."sourceId", e.details, 1 as times
  from e where ${isTold(viewer, relationship)}
  union all
  select max(e.id), max(e.at), e."actorId", e."issueId", null, (array_agg(e.details order by e.id desc))[1], count(*)::int
  from e join "Issue" i on i.id = e."issueId" and ${isFollowed(viewer, relationship)}
  where e.verb = 'evidence.linked'
  group by e."actorId", e."issueId", date_trunc('day', e.at))`;

/** SQL: what is shown about event `e`, as JSON. */
const shown = (viewer: Viewer): Fragment => sql`(
  select json_build_object('id', e.id, 'at', e.at, 'actor', a.name, 'event', e.details, 'times', e.times,
    'issue', case when i.id is not null then json_build_object('key', i.key, 'title', i.title, 'slug', i.slug) end,
    'source', e."sourceId", 'reason', o.reason, 'note', coalesce(o."reasonNote", left(q.body, 300)),
    'wording', f.wording, 'place', q.place)
  from "User" a
  left join "Issue" i on i.id = e."issueId"
  left join "OutlookRevision" o on e.details ->> 'verb' = 'outlook.revised'
    and o."issueId" = e."issueId" and o.number = (e.details ->> 'number')::int
  left join "Forecast" f on f.id = o."forecastId" or (o.id is null and f."issueId" = e."issueId"
    and f.number = (e.details ->> 'forecast')::int)
  left join lateral (select n.body, ${placeOfNote} ->> 'href' as place
    from ${question(viewer)} n) q on e.details ->> 'verb' like 'note.%'
  where a.id = e."actorId")`;

/** SQL: the latest changes of a period, how many there are, and when it starts, as JSON. */
export function latestChanges(viewer: Viewer, window: Window, relationship = ""): Fragment {
  return sql`(
    with since as materialized (select ${startOf(viewer, window)} as since),
    happened as materialized ${happened(viewer, sql`(select since from since)`, READ.summary, relationship)}
    select json_build_object('since', (select since from since),
      'count', (select count(*)::int from (select from happened ${atMost(MAX_COUNT + 1)}) counted),
      'items', (select coalesce(json_agg(${shown(viewer)} order by e.id desc), '[]')
        from (select * from happened e order by e.id desc ${atMost(SHOWN)}) e)))`;
}

/** A page of what changed in a period, newest first. */
export async function loadChanges(
  viewer: Viewer,
  window: Window,
  request: PageRequest = FIRST_PAGE,
  relationship = "",
): Promise<Page<Change> & { since: string }> {
  const page = keyset([{ by: sql`e.id`, type: types.bigint, dir: "desc" }], request);
  const rows = await sql<{ since: string; change: StoredChange | null; at: number[] }[]>`
    with since as materialized (select ${startOf(viewer, window)} as since)
    select to_json(since.since) #>> '{}' as since, c.change, c.at
    from since left join lateral (
      select ${shown(viewer)} as change, ${page.at}
      from ${happened(viewer, sql`(select since from since)`, READ.page, relationship)} e
      where ${page.where} ${page.order}) c on true`;
  const { items, ...cursors } = page.pageOf(rows.filter(({ change }) => change !== null));
  const changes = items.map(({ change }) => changeOf(change!));
  return { since: rows[0]!.since, items: changes, ...cursors };
}

/** The result of `latestChanges`, as the summary shows it. */
export const changesOf = ({ items, ...rest }: StoredChanges): Changes => ({
  ...rest,
  items: items.map(changeOf),
});

function changeOf({
  event,
  times,
  reason,
  note,
  issue,
  source,
  place,
  ...rest
}: StoredChange): Change {
  const details = eventDetails.safeParse(event).data;
  const { id, at, actor } = rest;
  const sentence = !details
    ? "changed something"
    : times > 1
      ? `linked ${counted(times, "quotation")} as evidence`
      : describeEvent(details);
  return {
    ...{ id, at, actor, sentence },
    // Left out if the sentence quotes it already.
    wording: rest.wording && !sentence.includes(rest.wording) ? rest.wording : null,
    why:
      [reason && CHANGE_REASON_LABELS[reason].toLowerCase(), note].filter(Boolean).join(": ") ||
      null,
    issue: issue && { key: issue.key, title: issue.title },
    href: place ?? (issue ? `/issues/${issue.slug}${anchorOf(details)}` : `/sources/${source}`),
  };
}

/** The part of an issue's page that an event is about. */
function anchorOf(details: EventDetails | undefined): string {
  if (details?.verb.startsWith("evidence.")) return "#evidence";
  return details?.verb === "issue.opened" ? "" : "#outlook";
}

export interface StoredChanges extends Omit<Changes, "items"> {
  items: StoredChange[];
}

interface StoredChange {
  id: number;
  at: string;
  actor: string;
  event: unknown;
  times: number;
  issue: { key: string; title: string; slug: string } | null;
  source: string | null;
  reason: ChangeReason | null;
  note: string | null;
  wording: string | null;
  place: string | null;
}
