import { isDue } from "@/lib/analysis/forecasts/is-due";
import { placeOfNote } from "@/lib/analysis/note-place";
import type { Tx } from "@/lib/core/command/command";
import { type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { Prisma } from "@/lib/generated/prisma/client";
import { is, isInTx } from "@/lib/visibility";
import type { Resting } from "./concerned";
import type { SourceOrQuote } from "./schema";

// What keeps a quotation or source from being removed or reopened is in lib/evidence/removal/blockers.ts.

/**
 * Everything that rests on a source or quotation, whoever may read it: outlooks, dissents and the answers to them, notes,
 * and the evidence of issues, which has no author here. Tells a mutation what it affects.
 */
export const restingOn = (tx: Tx, { id, quote }: SourceOrQuote): Promise<Resting[]> =>
  quote === undefined
    ? tx.$queryRaw(restsOn(id, Prisma.sql`true`, Prisma.sql`null::int`))
    : restingOnQuotes(tx, id, [quote]);

/** The same for some quotations of a source, each with the number of the quotation that it rests on. */
export const restingOnQuotes = (
  tx: Tx,
  id: string,
  numbers: number[],
): Promise<(Resting & { quote: number })[]> =>
  tx.$queryRaw(restsOn(id, Prisma.sql`r.number = any(${numbers}::int[])`, Prisma.sql`r.number`));

/**
 * SQL: what rests on the quotations `r` of a source that a condition names, once for each value of `quote`.
 */
const restsOn = (id: string, isMeant: Prisma.Sql, quote: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select o."issueId", o."authorId", true as team, i.title, o.number as outlook, null as dissent,
    null as note, x.quote
  from (select distinct r."revisionId", ${quote} as quote from revision_rests_on r
    where r."sourceId" = ${id} and ${isMeant}) x
  join "OutlookRevision" o on o.id = x."revisionId" join "Issue" i on i.id = o."issueId"
  union all
  select f."issueId", r."authorId", true, i.title, null, d.id, null, ${quote}
  from dissent_rests_on r join "Dissent" d on d.id = r."dissentId"
  join "Forecast" f on f.id = d."forecastId" join "Issue" i on i.id = f."issueId"
  where r."sourceId" = ${id} and ${isMeant}
  union all
  select n."issueId", n."authorId", ${isInTx.teamNote("n")}, coalesce(i.title, s.title), null, null, n.id, x.quote
  from (select distinct r."noteId", ${quote} as quote from note_rests_on r
    where r."sourceId" = ${id} and ${isMeant}) x
  join "Note" n on n.id = x."noteId" and n."deletedAt" is null
  left join "Issue" i on i.id = n."issueId"
  left join "Quote" q on q.id = n."quoteId"
  left join "Source" s on s.id = coalesce(n."sourceId", q."sourceId")
  union all
  select e."issueId", null, true, i.title, null, null, null, ${quote}
  from "EvidenceLink" e join "Quote" r on r.id = e."quoteId" join "Issue" i on i.id = e."issueId"
  where ${isInTx.linked("e")} and ${isInTx.present("r")} and r."sourceId" = ${id} and ${isMeant}`;

const restsHere = (quote: number | undefined): Fragment =>
  sql`r."sourceId" = s.id ${quote ? sql`and r.number = ${quote}` : sql``}`;

/** SQL: the ids of earlier versions' quotations that source `s`, or a quotation of it, continues. */
const continuedHere = (quote: number | undefined): Fragment => sql`
  select q."continuesId" as id from "Quote" q
  where q."sourceId" = s.id and ${is.present("q")} and q."continuesId" is not null
    ${quote ? sql`and q.number = ${quote}` : sql``}
  union
  select q."continuesId" from continued g join "Quote" q on q.id = g.id
  where q."continuesId" is not null`;

const restsBefore = sql`r.number in (
  select q.number from continued g join "Quote" q on q.id = g.id)`;

/** SQL: whether note `n` begins a thread of an earlier version that has a place in source `s`. */
const isPlacedHere = sql`exists (select 1 from "NoteMatch" c
  where c."noteId" = n.id and c."sourceId" = s.id and c.start is not null and not c."leftBehind")`;

/** SQL: whether revision `o` is the latest of its forecast, and that one leads or is still to close. */
const isCurrent = sql`(o.number = (select max(l.number) from "OutlookRevision" l
    where l."forecastId" = o."forecastId")
  and exists (select from "Forecast" f where f.id = o."forecastId"
    and (f.lead or (f.outcome is null and not ${isDue}))))`;

/** SQL: the revisions `o` that rest on what `continued` holds. */
const revisionsBefore = (viewer: Viewer): Fragment => sql`(
  select o.* from "OutlookRevision" o where ${is.onVisibleIssue(sql`o."issueId"`, viewer)}
    and o.id in (select r."revisionId" from revision_rests_on r where ${restsBefore})) o`;

/** SQL: whether the viewer is shown note `n`. */
const isShown = (viewer: Viewer) => is.readableNote("n", viewer);

/** SQL: what rests on source `s`, or on one of its quotations by number, as far as the viewer may read it, as JSON. */
export const dependentsOf = (viewer: Viewer, quote: number | undefined): Fragment => sql`(
  with recursive continued as (${continuedHere(quote)}), o as (
    select o.*, r.quotes, ${isCurrent} as current
    from (select r."revisionId", array_agg(distinct r.number order by r.number) as quotes
      from revision_rests_on r where ${restsHere(quote)} group by r."revisionId") r
    join "OutlookRevision" o on o.id = r."revisionId"
    where ${is.onVisibleIssue(sql`o."issueId"`, viewer)})
  select json_build_object(
    'judgements', (select coalesce(json_agg(json_build_object(
        'issue', json_build_object('slug', i.slug, 'title', i.title), 'number', o.number,
        'author', a.name, 'asOf', o."asOf", 'quotes', o.quotes
      ) order by i.salience desc, i.number), '[]')
      from o join "Issue" i on i.id = o."issueId" join "User" a on a.id = o."authorId"
      where o.current),
    'earlier', (select count(*) from o where not o.current),
    'dissents', (select coalesce(json_agg(json_build_object('id', d.id,
        'issue', json_build_object('slug', i.slug, 'title', i.title), 'author', a.name, 'quotes', r.quotes
      ) order by i.salience desc, i.number, a.name, f.number), '[]')
      from (select r."dissentId", array_agg(distinct r.number order by r.number) as quotes
        from dissent_rests_on r where ${restsHere(quote)} group by r."dissentId") r
      join "Dissent" d on d.id = r."dissentId" join "User" a on a.id = d."authorId"
      join "Forecast" f on f.id = d."forecastId"
      join "Issue" i on i.id = f."issueId" and ${is.visibleIssue("i", viewer)}),
    'notes', (select coalesce(json_agg(json_build_object(
        'id', n.id, 'author', a.name, 'createdAt', n."createdAt", 'quotes', r.quotes,
        'place', ${placeOfNote}
      ) order by n."createdAt", n.id), '[]')
      from (select r."noteId", coalesce(array_agg(distinct r.number order by r.number)
          filter (where r.number is not null), '{}') as quotes
        from note_rests_on r where ${restsHere(quote)} group by r."noteId") r
      join "Note" n on n.id = r."noteId" join "User" a on a.id = n."authorId"
      where ${isShown(viewer)}),
    'evidence', (select coalesce(json_agg(json_build_object(
        'issue', json_build_object('slug', i.slug, 'title', i.title), 'quotes', e.quotes
      ) order by i.salience desc, i.number), '[]')
      from (select e."issueId", array_agg(r.number order by r.number) as quotes
        from "EvidenceLink" e join "Quote" r on r.id = e."quoteId"
        where ${is.linked("e")} and ${is.present("r")} and ${restsHere(quote)} group by e."issueId") e
      join "Issue" i on i.id = e."issueId" and ${is.visibleIssue("i", viewer)}),
    'editions', (select coalesce(json_agg(e.number order by e.number), '[]') from "Edition" e
      where ${quote ? sql`false` : sql`true`} and e."sourceIds" @> array[s.id]
        and ${is.visibleEdition("e", viewer)}),
    'editionsBefore', (
      with recursive earlier as (
        select s."supersedesId" as id where ${quote ? sql`false` : sql`s."supersedesId" is not null`}
        union select o."supersedesId" from earlier v join "Source" o on o.id = v.id where o."supersedesId" is not null)
      select coalesce(json_agg(e.number order by e.number), '[]') from "Edition" e
      where e."sourceIds" && array(select id from earlier) and not e."sourceIds" @> array[s.id]
        and ${is.visibleEdition("e", viewer)}),
    'before', json_build_object(
      'judgements', (select count(*) from ${revisionsBefore(viewer)} where ${isCurrent}),
      'earlier', (select count(*) from ${revisionsBefore(viewer)} where not ${isCurrent}),
      'dissents', (select count(distinct r."dissentId") from dissent_rests_on r
        join "Dissent" d on d.id = r."dissentId" join "Forecast" f on f.id = d."forecastId"
        where ${restsBefore} and ${is.onVisibleIssue(sql`f."issueId"`, viewer)}),
      'notes', (select count(*) from "Note" n where ${isShown(viewer)} and (
        n.id in (select r."noteId" from note_rests_on r where ${restsBefore})
        ${quote ? sql`` : sql`or ${isPlacedHere}`})))))`;
