import { placeOfNote } from "@/lib/analysis/notes/queries";
import type { Tx } from "@/lib/core/command/command";
import { sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { activityOf, type StoredEvent } from "@/lib/desk/events/queries";
import { withdrawalOf } from "@/lib/evidence/warnings/queries";
import { is, isInTx } from "@/lib/visibility";
import type { Resting } from "./policy";
import type { WithdrawalAndGrades } from "./schema";

type Fragment = ReturnType<typeof sql>;

/** A source, or one quote of it by its number. */
interface Ground {
  id: string;
  quote?: number | undefined;
}

/**
 * All that rests on a source or quote, whoever may read it: outlooks, notes that stand, and the
 * evidence of issues, which has no author here. For a mutation to know what it touches.
 */
export function restingOn(tx: Tx, { id, quote: number }: Ground): Promise<Resting[]> {
  const quote = number ?? null;
  return tx.$queryRaw`
    select o."issueId", o."authorId", true as team, i.title, o.number as outlook, null as note
    from "OutlookRevision" o join "Issue" i on i.id = o."issueId" where o.id in (
      select r."revisionId" from revision_rests_on r
      where r."sourceId" = ${id} and (${quote}::int is null or r.number = ${quote}))
    union all
    select n."issueId", n."authorId", ${isInTx.teamNote("n")}, coalesce(i.title, s.title), null, n.id
    from "Note" n left join "Issue" i on i.id = n."issueId"
    left join "Quote" q on q.id = n."quoteId"
    left join "Source" s on s.id = coalesce(n."sourceId", q."sourceId")
    where n."deletedAt" is null and n.id in (
      select r."noteId" from note_rests_on r
      where r."sourceId" = ${id} and (${quote}::int is null or r.number = ${quote}))
    union all
    select e."issueId", null, true, i.title, null, null
    from "EvidenceLink" e join "Quote" q on q.id = e."quoteId" join "Issue" i on i.id = e."issueId"
    where ${isInTx.linked("e")} and ${isInTx.present("q")}
      and q."sourceId" = ${id} and (${quote}::int is null or q.number = ${quote})`;
}

/**
 * How a readable source stands, or one quote of it by its number; null where there is none. Private
 * notes of others are neither listed nor counted.
 */
export async function loadWithdrawalAndGrades(
  viewer: Viewer,
  { id, quote }: Ground,
): Promise<WithdrawalAndGrades | null> {
  const [row] = await sql<(Omit<WithdrawalAndGrades, "history"> & { events: StoredEvent[] })[]>`
    select ${withdrawalOf(sql`s`)} as withdrawal, ${dependentsOf(viewer, quote)} as dependents,
      ${gradeEventsOf(quote)} as events
    from "Source" s
    where s.id = ${id} and ${is.readable("s")}
      ${
        quote
          ? sql`and exists (select 1 from "Quote" q where q."sourceId" = s.id
        and q.number = ${quote} and ${is.present("q")})`
          : sql``
      }`;
  if (!row) return null;
  const { events, ...standing } = row;
  return { ...standing, history: activityOf(events) };
}

const restsHere = (quote: number | undefined): Fragment =>
  sql`r."sourceId" = s.id ${quote ? sql`and r.number = ${quote}` : sql``}`;

/** SQL: the ids of the quotes of earlier versions that source `s`, or a quote of it, goes on with. */
const goneOnWith = (quote: number | undefined): Fragment => sql`
  select q."continuesId" as id from "Quote" q
  where q."sourceId" = s.id and ${is.present("q")} and q."continuesId" is not null
    ${quote ? sql`and q.number = ${quote}` : sql``}
  union
  select q."continuesId" from gone_on_with g join "Quote" q on q.id = g.id
  where q."continuesId" is not null`;

const restsBefore = sql`r.number in (
  select q.number from gone_on_with g join "Quote" q on q.id = g.id)`;

/** SQL: whether note `n` begins a thread on words of an earlier version that has a place in source `s`. */
const isPlacedHere = sql`exists (select 1 from "NoteMatch" c
  where c."noteId" = n.id and c."sourceId" = s.id and c.start is not null and not c."leftBehind")`;

/** SQL: of revision `o`, whether it is the latest of its issue. */
const isCurrent = sql`(o.number = (select max(l.number) from "OutlookRevision" l
  where l."issueId" = o."issueId"))`;

/** SQL: of note `n`, whether the viewer is told of it. */
const isTold = (viewer: Viewer) => is.readableNote("n", viewer);

/** SQL: what rests on source `s`, as JSON. */
const dependentsOf = (viewer: Viewer, quote: number | undefined): Fragment => sql`(
  with recursive gone_on_with as (${goneOnWith(quote)}), o as (
    select o.*, r.quotes, ${isCurrent} as current
    from (select r."revisionId", array_agg(distinct r.number order by r.number) as quotes
      from revision_rests_on r where ${restsHere(quote)} group by r."revisionId") r
    join "OutlookRevision" o on o.id = r."revisionId")
  select json_build_object(
    'judgements', (select coalesce(json_agg(json_build_object(
        'issue', json_build_object('slug', i.slug, 'title', i.title), 'number', o.number,
        'author', a.name, 'asOf', o."asOf", 'quotes', o.quotes
      ) order by i.salience desc, i.number), '[]')
      from o join "Issue" i on i.id = o."issueId" join "User" a on a.id = o."authorId"
      where o.current),
    'earlier', (select count(*) from o where not o.current),
    'notes', (select coalesce(json_agg(json_build_object(
        'id', n.id, 'author', a.name, 'createdAt', n."createdAt", 'quotes', r.quotes,
        'place', ${placeOfNote}
      ) order by n."createdAt", n.id), '[]')
      from (select r."noteId", coalesce(array_agg(distinct r.number order by r.number)
          filter (where r.number is not null), '{}') as quotes
        from note_rests_on r where ${restsHere(quote)} group by r."noteId") r
      join "Note" n on n.id = r."noteId" join "User" a on a.id = n."authorId"
      where ${isTold(viewer)}),
    'before', json_build_object(
      'judgements', (select count(*) from "OutlookRevision" o where ${isCurrent}
        and o.id in (select r."revisionId" from revision_rests_on r where ${restsBefore})),
      'notes', (select count(*) from "Note" n where ${isTold(viewer)} and (
        n.id in (select r."noteId" from note_rests_on r where ${restsBefore})
        ${quote ? sql`` : sql`or ${isPlacedHere}`})))))`;

const MAX_EVENTS = 50;

/** SQL: a JSON array of what was said of source `s` or one quote of it, the latest first. */
const gradeEventsOf = (quote: number | undefined): Fragment => sql`(
  select coalesce(json_agg(e order by e.seq desc), '[]') from (
    select e.id as seq, e.id::text as id, e.at, a.name as actor, e.details
    from "Event" e join "User" a on a.id = e."actorId"
    where e."sourceId" = s.id and e."issueId" is null
      and e.verb in ('source.withdrawn', 'source.restored', 'source.graded', 'quote.graded',
        'quote.removed', 'quote.restored', 'quote.corrected', 'quote.correction-undone')
      ${quote ? sql`and e.verb = 'quote.graded' and (e.details ->> 'quote')::int = ${quote}` : sql``}
    order by e.id desc limit ${MAX_EVENTS}) e)`;
