import { allDates } from "@/lib/analysis/dates/queries";
import { type Fragment, sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";

/** The most dates ahead that the summary shows of an issue. */
const MAX_AHEAD = 2;

/** SQL: the next dates of an issue, the soonest first, as JSON. Those that were cancelled are left out. */
export const aheadOf = (issueId: Fragment): Fragment => sql`(
  select coalesce(json_agg(json_build_object('ref', d.ref, 'kind', d.kind, 'title', d.title,
      'startsOn', d."startsOn", 'endsOn', d."endsOn", 'precision', d.precision, 'state', d.state,
      'forecast', case when not d.lead then d.forecast end)
    order by d."startsOn", d.ref), '[]')
  from (select * from (${allDates(false)}) d
    where d."issueId" = ${issueId} and d.state is distinct from 'CANCELLED'
    order by d."startsOn", d.ref ${atMost(MAX_AHEAD)}) d)`;
