import { dissentSpells } from "@/lib/analysis/dissents/queries";
import { isDue } from "@/lib/analysis/forecasts/is-due";
import { isIn } from "@/lib/analysis/in-relationship";
import { isTraining } from "@/lib/analysis/training";
import { sql } from "@/lib/core/database/db";
import type { Viewer } from "@/lib/core/session/viewer";
import type { Line } from "@/lib/tradecraft/scores";
import { is } from "@/lib/visibility";
import type { CalibrationReport, ScoredSet } from "./schema";

interface Stored {
  lines: StoredLine[];
  issues: { id: string; key: string; slug: string; title: string }[];
  counts: Omit<CalibrationReport["counts"], "unestimated">;
  hasTraining: boolean;
}

/** A line as an array, since there are tens of thousands. */
type StoredLine = readonly [
  forecast: string,
  issue: string,
  scale: Line["scale"],
  outcome: Line["outcome"],
  closesOn: string | null,
  resolvedOn: string,
  withdrawnOn: string | null,
  isDissent: boolean,
  estimates: Line["estimates"],
];

/** Unpacks a stored line. */
export const lineOf = (stored: StoredLine): Line => {
  const [forecast, issue, scale, outcome, closesOn, resolvedOn, withdrawnOn, isDissent, estimates] =
    stored;
  return {
    forecast,
    issue,
    scale,
    outcome,
    closesOn,
    resolvedOn,
    withdrawnOn,
    isDissent,
    estimates,
  };
};

/**
 * Everything that scores need, in one statement: the lines of the resolved forecasts that the viewer may see, the desk's
 * own before the dissents. A forecast that nobody estimated has a line without estimates.
 */
export async function readLines(
  viewer: Viewer,
  set: ScoredSet,
  relationship: string,
): Promise<Stored> {
  const isInSet = sql`${isTraining(sql`f."issueId"`)} = ${set === "training"}`;
  // Reads no issues if neither narrows anything, as on most desks.
  const isSeen =
    viewer.limits || relationship
      ? sql`f."issueId" in (select i.id from "Issue" i
          where ${is.visibleIssue("i", viewer)} and ${isIn(relationship)})`
      : sql`true`;
  const [row] = await sql<[Stored]>`
    with resolved as materialized (
      select f.id, f."issueId", f.scale, f.outcome, f."closesOn", x.known
      from "Forecast" f join (
        select distinct on (r."forecastId") r."forecastId" as id,
          coalesce(r."knownOn", (r."createdAt" at time zone 'UTC')::date) as known
        from "Resolution" r order by r."forecastId", r.number desc) x on x.id = f.id
      where f.outcome is not null and ${isInSet} and ${isSeen}),
    estimates as (
      select o."forecastId", json_agg(json_build_array(
        -- Only the viewer's own are told apart from the desk's.
        case when o."authorId" = ${viewer.id} then o."authorId" else '' end,
        (o."asOf" at time zone 'UTC')::date, o.likelihood, o.confidence)
        order by o.number) as all
      from "OutlookRevision" o where o."forecastId" in (select id from resolved)
      group by o."forecastId"),
    dissents as (
      select d."forecastId", e.spell, max(e.day) filter (where e.act = 'WITHDRAWN') as until,
        json_agg(json_build_array(d."authorId", e.day, e.likelihood, coalesce(e.confidence, 'LOW'))
          order by e.number) filter (where e.act <> 'WITHDRAWN') as all
      from "Dissent" d cross join lateral ${dissentSpells(sql`d.id`)} e
      where d."forecastId" in (select id from resolved) group by d.id, e.spell)
    select
      (select coalesce(json_agg(json_build_array(f.id, f."issueId", f.scale, f.outcome,
          f."closesOn", f.known, e.until, e.dissent, e.all) order by e.spell), '[]')
        from resolved f join (
          select "forecastId", "all", 0 as spell, null::date as until, false as dissent from estimates
          union all select id, '[]', 0, null, false from resolved
            where id not in (select "forecastId" from estimates)
          union all select "forecastId", "all", spell, until, true from dissents) e
        on e."forecastId" = f.id) as lines,
      (select coalesce(json_agg(json_build_object('id', i.id, 'key', i.key, 'slug', i.slug,
          'title', i.title)), '[]')
        from "Issue" i where i.id in (select "issueId" from resolved)) as issues,
      (select json_build_object(
          'resolved', count(*) filter (where f.outcome is not null),
          'void', count(*) filter (where f.outcome = 'VOID'),
          'due', count(*) filter (where ${isDue}),
          'open', count(*) filter (where f.outcome is null and not ${isDue}))
        from "Forecast" f where ${isInSet} and ${isSeen}) as counts,
      exists (select from "Issue" t where ${isTraining(sql`t.id`)} and ${is.visibleIssue("t", viewer)}) as "hasTraining"`;
  return row;
}
