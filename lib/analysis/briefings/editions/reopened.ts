import { type Fragment, sql } from "@/lib/core/database/db";
import type { ReopenedSince } from "./schema";

const lately: Fragment = sql`e."issuedAt" - interval '1 day'`;

/**
 * SQL: the forecasts that edition `e` calls resolved with an outcome that no longer holds, with the last reopening
 * since or, without one, the resolution that corrects the outcome. The content is read only for forecasts that were
 * reopened or corrected since, or on the day before, when the edition was perhaps being composed.
 */
export const reopenedRows: Fragment = sql`(
  select i.key as issue, i.slug, f.number as forecast, f.lead, said ->> 'wording' as wording,
    said #>> '{outcome,outcome}' as said, a.act, a.at, b.name as by, a.reason, f.outcome as now
  from "Forecast" f join "Issue" i on i.id = f."issueId"
  cross join lateral jsonb_path_query(e.content::jsonb,
    '$.sections[*].items[*] ? (@.key == $key).forecasts[*] ? (@.number == $number && @.outcome != null)',
    jsonb_build_object('key', i.key, 'number', f.number)) said
  cross join lateral (
    select * from (
      select 1 as rank, 'REOPENED' as act, x."createdAt" as at, x."reopenedById" as by, x.reason
      from "Reopening" x where x."forecastId" = f.id
      union all
      select 2, 'CORRECTED', r."createdAt", r."resolvedById", r.note
      from "Resolution" r where r."forecastId" = f.id) acts
    where at > (said #>> '{outcome,at}')::timestamptz order by rank, at desc limit 1) a
  join "User" b on b.id = a.by
  where f."issueId" = any(e."issueIds") and f.outcome::text is distinct from said #>> '{outcome,outcome}'
    and (exists (select from "Reopening" x where x."forecastId" = f.id and x."createdAt" > ${lately})
      or exists (select from "Resolution" r where r."forecastId" = f.id and r.number > 1 and r."createdAt" > ${lately})))`;

/** SQL: the same as a JSON array. */
export const reopened = sql<ReopenedSince[]>`(
  select coalesce(json_agg(r order by r.at), '[]') from ${reopenedRows} r)`;
