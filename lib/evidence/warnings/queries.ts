import { type Fragment, sql } from "@/lib/core/database/db";

/** SQL: the act by which source `s` is withdrawn, as row `e` with `reason`. */
const withdrawn = (s: Fragment): Fragment => sql`lateral (
  select w."removedAt" as at, w."removedById" as "actorId", coalesce(w.reason, '') as reason
  from "Removal" w where w.id = ${s}."removalId") e`;

/** SQL: the latest event of a verb on a source itself, as row `e` with `reason`. */
const latest = (source: Fragment, which: Fragment): Fragment => sql`lateral (
  select e.at, e."actorId", e.details ->> 'reason' as reason from "Event" e
  where e."sourceId" = ${source} and e."issueId" is null and ${which}
  order by e.id desc limit 1) e`;

/** SQL: the grade before the first of these events: the one that an author knew before it. */
const known = (source: Fragment, which: Fragment): Fragment => sql`lateral (
  select e.details ->> 'from' as grade from "Event" e
  where e."sourceId" = ${source} and e."issueId" is null and ${which}
  order by e.id limit 1) known`;

/**
 * SQL: a JSON array of warnings on a text that rests on these rows (of the views `revision_rests_on`, `dissent_rests_on`
 * and `note_rests_on`) and was written at `since`: withdrawn sources whenever they were withdrawn, and
 * grades that changed later.
 */
export function warningsOf(rests: Fragment, since: Fragment): Fragment {
  const sourceGraded: Fragment = sql`e.verb = 'source.graded' and e.at > ${since}`;
  const quoteGraded: Fragment = sql`e.verb = 'quote.graded' and e.at > ${since}
    and (e.details ->> 'quote')::int = r.number`;
  return sql`(
    with r as (select distinct r.number, r.credibility, r."sourceId" from ${rests}),
    s as (select s.id, s.title, s.status, s."removalId", s.reliability,
        coalesce(array_agg(r.number order by r.number) filter (where r.number is not null), '{}') as quotes
      from r join "Source" s on s.id = r."sourceId" group by s.id)
    select coalesce(json_agg(json_build_object(
      'kind', c.kind, 'quotes', c.quotes, 'source', json_build_object('id', c.id, 'title', c.title),
      'at', c.at, 'by', a.name, 'reason', c.reason, 'from', c."from", 'to', c."to"
    ) order by c.kind desc, c.at), '[]')
    from (
      select 'WITHDRAWN' as kind, s.quotes, s.id, s.title, e.*, null as "from", null as "to"
      from s cross join ${withdrawn(sql`s`)}
      where s.status = 'WITHDRAWN'
      union all
      select 'SOURCE_REGRADED', s.quotes, s.id, s.title, e.*, known.grade, s.reliability::text
      from s cross join ${latest(sql`s.id`, sourceGraded)} cross join ${known(sql`s.id`, sourceGraded)}
      where known.grade <> s.reliability::text
      union all
      select 'QUOTE_REGRADED', array[r.number], s.id, s.title, e.*, known.grade, r.credibility::text
      from r join s on s.id = r."sourceId"
      cross join ${latest(sql`s.id`, quoteGraded)} cross join ${known(sql`s.id`, quoteGraded)}
      where known.grade <> r.credibility::text
    ) c join "User" a on a.id = c."actorId")`;
}

/** SQL: who withdrew source `s`, when and why, as JSON; null unless it is withdrawn. */
export const withdrawalOf = (s: Fragment): Fragment => sql`(
  select json_build_object('at', e.at, 'by', a.name, 'reason', e.reason)
  from ${withdrawn(s)} join "User" a on a.id = e."actorId"
  where ${s}.status = 'WITHDRAWN')`;

/**
 * SQL: whether someone has graded a source. Each begins with F, so that only the history tells: its few events of grades,
 * which have an index of their own as long as none on an issue is asked for.
 */
export const isGradedOf = (
  source: string,
): Fragment => sql`(${sql(source)}.reliability <> 'F' or exists (
  select from "Event" e where e."sourceId" = ${sql(source)}.id and e."issueId" is null
    and e.verb = 'source.graded'))`;
