import { isDue } from "@/lib/analysis/forecasts/is-due";
import { type Fragment, sql } from "@/lib/core/database/db";
import { deskDay } from "@/lib/core/database/desk-day";
import { atMost } from "@/lib/core/database/limit";
import { MAX_AHEAD } from "./schema";

/** SQL: dates of one kind: what is read of them, and which of them are ahead and which have passed. */
export interface Branch {
  select: Fragment;
  ahead: Fragment;
  past: Fragment;
}

/**
 * SQL: each kind of date, with the same columns: those that people entered, closing dates of forecasts (unless they were
 * resolved early), and due dates of issues. An open forecast and an issue that is due are ahead until someone has dealt
 * with them.
 */
export const DATES: Record<"entered" | "forecasts" | "issues", Branch> = {
  entered: {
    select: sql`select d.id as ref, d.kind::text as kind, d.title, d."startsOn", d."endsOn",
      d.precision::text as precision, case when d."cancelledAt" is not null then 'CANCELLED' end as state,
      null as outcome, d.place, d.source, d."issueId", null::int as forecast, false as lead, d."authorId", d.version,
      d."updatedAt" as "changedAt" from "DateAhead" d where true`,
    ahead: sql`d."endsOn" >= ${deskDay}`,
    past: sql`d."endsOn" < ${deskDay}`,
  },
  forecasts: {
    select: sql`select 'forecast-' || f.id as ref, 'FORECAST' as kind, f.wording as title,
      f."closesOn" as "startsOn", f."closesOn" as "endsOn", 'DAY' as precision,
      case when f.outcome is not null then 'RESOLVED' when ${isDue} then 'DUE' end as state,
      f.outcome::text as outcome, null as place, null as source, f."issueId", f.number as forecast, f.lead, null as "authorId", f.version,
      (select i."changedAt" from "Issue" i where i.id = f."issueId") as "changedAt"
      from "Forecast" f where f."closesOn" is not null`,
    ahead: sql`f.outcome is null`,
    past: sql`f.outcome is not null and f."closesOn" < ${deskDay}`,
  },
  issues: {
    select: sql`select 'issue-' || i.id as ref, 'ISSUE' as kind, i.title, i."dueOn" as "startsOn",
      i."dueOn" as "endsOn", 'DAY' as precision, case when i."dueOn" <= ${deskDay} then 'DUE' end as state,
      null as outcome, null as place, null as source, i.id as "issueId", null::int as forecast, false as lead,
      null as "authorId", i.version, i."changedAt" from "Issue" i where i."dueOn" is not null`,
    ahead: sql`true`,
    past: sql`false`,
  },
};

/** SQL: the dates of one kind that are ahead, or that have passed. */
export const datesIn = ({ select, ahead, past }: Branch, isPast: boolean): Fragment =>
  sql`${select} and ${isPast ? past : ahead}`;

/** SQL: the dates of all kinds that are ahead, or that have passed. */
export const allDates = (isPast: boolean): Fragment => sql`${datesIn(DATES.entered, isPast)}
  union all ${datesIn(DATES.forecasts, isPast)} union all ${datesIn(DATES.issues, isPast)}`;

/** SQL: a JSON object with an issue's coming dates, the soonest first, and how many have passed. */
export const datesOf = (issueId: Fragment): Fragment => sql`(
  select json_build_object(
    'ahead', coalesce((select json_agg(json_build_object('ref', d.ref, 'kind', d.kind, 'title', d.title,
        'startsOn', d."startsOn", 'endsOn', d."endsOn", 'precision', d.precision, 'state', d.state,
        'place', d.place, 'source', d.source, 'forecast', d.forecast, 'lead', d.lead, 'version', d.version,
        'author', (select a.name from "User" a where a.id = d."authorId"))
      order by d."startsOn", d.ref) from (select * from (${allDates(false)}) d where d."issueId" = ${issueId}
      order by d."startsOn", d.ref ${atMost(MAX_AHEAD)}) d), '[]'),
    'past', (select count(*) from (${allDates(true)}) d where d."issueId" = ${issueId})))`;
