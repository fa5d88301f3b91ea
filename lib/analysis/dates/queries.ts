import { isDue } from "@/lib/analysis/forecasts/queries";
import { sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";
import { MAX_AHEAD } from "./schema";

type Fragment = ReturnType<typeof sql>;

/** SQL: the desk's day, in UTC. */
export const deskDay: Fragment = sql`(now() at time zone 'UTC')::date`;

/**
 * SQL: each kind of date, with the same columns: those that people entered, closing dates of forecasts (unless they were
 * resolved early), and due dates of issues. `open` says that it needs doing even after its day.
 */
export const DATES: Record<"entered" | "forecasts" | "issues", Fragment> = {
  entered: sql`select d.id as ref, d.kind::text as kind, d.title, d."startsOn", d."endsOn",
    d.precision::text as precision, case when d."cancelledAt" is not null then 'CANCELLED' end as state,
    d.place, d.source, d."issueId", null::int as forecast, false as lead, d."authorId", d.version,
    d."updatedAt" as "changedAt", false as open from "DateAhead" d`,
  forecasts: sql`select 'forecast-' || f.id as ref, 'FORECAST' as kind, f.wording as title,
    f."closesOn" as "startsOn", f."closesOn" as "endsOn", 'DAY' as precision,
    case when f.outcome is not null then 'RESOLVED' when ${isDue} then 'DUE' end as state,
    null as place, null as source, f."issueId", f.number as forecast, f.lead, null as "authorId", f.version,
    f."createdAt" as "changedAt", f.outcome is null as open
    from "Forecast" f where f."closesOn" is not null and (f.outcome is null or f."closesOn" < ${deskDay})`,
  issues: sql`select 'issue-' || i.id as ref, 'ISSUE' as kind, i.title, i."dueOn" as "startsOn",
    i."dueOn" as "endsOn", 'DAY' as precision, case when i."dueOn" <= ${deskDay} then 'DUE' end as state,
    null as place, null as source, i.id as "issueId", null::int as forecast, false as lead, null as "authorId",
    i.version, i."changedAt", true as open from "Issue" i where i."dueOn" is not null`,
};

/** SQL: whether date `d` is ahead: its last day has not passed, or it still needs doing. */
export const isAhead: Fragment = sql`(d."endsOn" >= ${deskDay} or d.open)`;

/** SQL: a JSON object with an issue's coming dates, the soonest first, and how many have passed. */
export const datesOf = (issueId: Fragment): Fragment => sql`(
  with d as materialized (select * from (${DATES.entered} union all ${DATES.forecasts}
    union all ${DATES.issues}) d where d."issueId" = ${issueId})
  select json_build_object(
    'ahead', coalesce((select json_agg(json_build_object('ref', d.ref, 'kind', d.kind, 'title', d.title,
        'startsOn', d."startsOn", 'endsOn', d."endsOn", 'precision', d.precision, 'state', d.state,
        'place', d.place, 'source', d.source, 'forecast', d.forecast, 'lead', d.lead, 'version', d.version,
        'author', (select a.name from "User" a where a.id = d."authorId"))
      order by d."startsOn", d.ref) from (select * from d where ${isAhead}
      order by d."startsOn", d.ref ${atMost(MAX_AHEAD)}) d), '[]'),
    'past', (select count(*) from d where not ${isAhead})))`;
