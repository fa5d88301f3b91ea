import { issueWhere } from "@/lib/analysis/issue-named";
import type { Wording } from "@/lib/analysis/wording";
import { db, type Fragment, sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import { warningsOf } from "@/lib/evidence/warnings/queries";
import { type LikelihoodScale, likelihoodTerm } from "@/lib/tradecraft/likelihood";
import { is } from "@/lib/visibility";
import type { Dissent, DissentEntry, DissentWithHistory } from "./schema";

/** A dissent as it is stored, with the scale of its forecast instead of a term. */
export type StoredDissent = Omit<Dissent, "word"> & { scale: LikelihoodScale };

/** Adds the scale's term for the likelihood, which is never stored. */
export function withWordOfDissent<T extends StoredDissent>({ scale, ...dissent }: T) {
  return { ...dissent, word: likelihoodTerm(dissent.likelihood, scale) };
}

/**
 * SQL: the warnings on what dissent `d` cites, as a JSON array. Its answers are by others, and what they cite is not for
 * it to answer for.
 */
const warnings: Fragment = warningsOf(
  sql`(select c.number, c."sourceId", q.credibility
    from dissent_rests_on c join "Quote" q on q.number = c.number
    where c."dissentId" = d.id and c."authorId" = d."authorId") r`,
  sql`(select max(e."createdAt") from "DissentEntry" e where e."dissentId" = d.id)`,
);

/** SQL: all wordings `w` of the answer whose first one is `first`. */
const wordings = (first: Fragment): Fragment =>
  sql`"DissentAnswer" w where (w.id = ${first} or w."correctsId" = ${first})`;

/** SQL: a JSON array of the answers to a dissent, each as it reads now, oldest first. */
const answersTo = (dissentId: Fragment): Fragment => sql`(
  select coalesce(json_agg(json_build_object('id', f.id, 'author', b.name, 'authorId', f."authorId",
      'body', l.body, 'at', f."createdAt", 'version', l.number,
      'correctedAt', case when l.number > 1 then l."createdAt" end) order by f."createdAt", f.id), '[]')
  from "DissentAnswer" f join "User" b on b.id = f."authorId" cross join lateral (
    select w.* from ${wordings(sql`f.id`)} order by w.number desc limit 1) l
  where f."dissentId" = ${dissentId} and f."correctsId" is null)`;

/** SQL: dissent `d`, with its author `a` and the revision `o` that it disputes, as the parts of a JSON object. */
const facts: Fragment = sql`
  'id', d.id, 'author', a.name, 'authorId', d."authorId", 'likelihood', d.likelihood,
  'confidence', d.confidence, 'why', d.why, 'revision', o.number,
  'scale', (select f.scale from "Forecast" f where f.id = d."forecastId"),
  'asked', d."withdrawnAt" is null and exists (select from "OutlookRevision" l
    where l."forecastId" = d."forecastId" and l.number > o.number),
  'at', (select coalesce(e."asOf", e."createdAt") from "DissentEntry" e
    where e."dissentId" = d.id order by e.number desc limit 1),
  'withdrawnAt', d."withdrawnAt", 'version', d.version, 'warnings', ${warnings},
  'answers', ${answersTo(sql`d.id`)}`;

const joined: Fragment = sql`"Dissent" d join "User" a on a.id = d."authorId"
  join "OutlookRevision" o on o.id = d."revisionId"`;

/** SQL: a JSON array of the open dissents from a forecast, oldest first. */
export const dissentsOf = (forecastId: Fragment): Fragment => sql`(
  select coalesce(json_agg(json_build_object(${facts}) order by d."createdAt", d.id), '[]')
  from ${joined} where d."forecastId" = ${forecastId} and d."withdrawnAt" is null)`;

/** SQL: the same as names and figures only. */
export const dissentMarksOf = (forecastId: Fragment): Fragment => sql`(
  select coalesce(json_agg(json_build_object('author', a.name, 'likelihood', d.likelihood)
    order by d."createdAt", d.id), '[]')
  from "Dissent" d join "User" a on a.id = d."authorId"
  where d."forecastId" = ${forecastId} and d."withdrawnAt" is null)`;

/**
 * SQL: the entries of a dissent, each with the time that it describes (`at`), that day in UTC, and how many withdrawals
 * came before it (`spell`): a dissent that is stated again is not held in between.
 */
export const dissentSpells = (dissentId: Fragment): Fragment => sql`(
  select x.*, t.at, (t.at at time zone 'UTC')::date as day,
    count(*) filter (where x.act = 'WITHDRAWN')
      over (order by x.number rows between unbounded preceding and 1 preceding) as spell
  from "DissentEntry" x cross join lateral (select coalesce(x."asOf", x."createdAt") as at) t
  where x."dissentId" = ${dissentId})`;

/** SQL: a JSON array of what each dissenter from a forecast held when, and until when; one for each time of holding. */
export const dissentLinesOf = (forecastId: Fragment): Fragment => sql`(
  select coalesce(json_agg(json_build_object('author', s.name, 'until', s.until, 'steps', s.steps)
    order by s."createdAt", s.id, s.spell), '[]')
  from (select d.id, d."createdAt", a.name, e.spell,
      max(e.at) filter (where e.act = 'WITHDRAWN') as until,
      json_agg(json_build_object('asOf', e.at, 'likelihood', e.likelihood, 'why', e.why)
        order by e.day, e.number) filter (where e.act <> 'WITHDRAWN') as steps
    from "Dissent" d join "User" a on a.id = d."authorId"
    cross join lateral ${dissentSpells(sql`d.id`)} e
    where d."forecastId" = ${forecastId} group by d.id, a.name, e.spell) s)`;

/**
 * All dissents from an issue's forecast by its number, withdrawn ones too, each with its history, oldest first.
 * Returns null if the issue or the forecast is missing.
 */
export async function loadDissents(
  viewer: Viewer,
  issue: string,
  number: number,
): Promise<DissentWithHistory[] | null> {
  const forecast = await db.forecast.findFirst({
    where: { issue: issueWhere(viewer, issue), number },
    select: { id: true },
  });
  if (!forecast) return null;
  return load(sql`d."forecastId" = ${forecast.id}`);
}

/** A dissent with its history. Returns null if it is missing or hidden. */
export async function loadDissent(viewer: Viewer, id: string): Promise<DissentWithHistory | null> {
  const [dissent = null] = await load(
    sql`d.id = ${id} and ${is.onVisibleIssue(sql`o."issueId"`, viewer)}`,
  );
  return dissent;
}

/** Every wording of an answer to a dissent, oldest first. Returns null if it is missing or hidden. */
export async function loadDissentAnswerWordings(
  viewer: Viewer,
  id: string,
): Promise<Wording[] | null> {
  const rows = await sql<Wording[]>`
    select w.number, w.body, w."createdAt" from ${wordings(sql`${id}`)} and exists (
      select from "DissentAnswer" f join "Dissent" d on d.id = f."dissentId"
        join "Forecast" c on c.id = d."forecastId"
      where f.id = ${id} and f."correctsId" is null and ${is.onVisibleIssue(sql`c."issueId"`, viewer)})
    order by w.number`;
  return rows.length > 0 ? rows : null;
}

async function load(where: Fragment): Promise<DissentWithHistory[]> {
  const rows = await sql<{ dissent: StoredDissent; entries: DissentEntry[] }[]>`
    select json_build_object(${facts}) as dissent, (
      select json_agg(json_build_object('number', e.number, 'act', e.act, 'likelihood', e.likelihood,
        'confidence', e.confidence, 'why', e.why, 'revision', r.number,
        'at', coalesce(e."asOf", e."createdAt"))
        order by e.number)
      from "DissentEntry" e join "OutlookRevision" r on r.id = e."revisionId"
      where e."dissentId" = d.id) as entries
    from ${joined} where ${where} order by d."createdAt", d.id`;
  return rows.map(({ dissent, entries }) => ({ ...withWordOfDissent(dissent), entries }));
}
