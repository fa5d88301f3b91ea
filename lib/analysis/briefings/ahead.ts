import { isDue } from "@/lib/analysis/forecasts/queries";
import { sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";

type Fragment = ReturnType<typeof sql>;

/** The most dates ahead that the summary shows of an issue. */
const MAX_AHEAD = 2;

/**
 * SQL: the dates ahead of an issue, the earliest first, as JSON. So far these are the closing dates of its open forecasts;
 * another kind of date is another part of the union.
 */
export const aheadOf = (issueId: Fragment): Fragment => sql`(
  select coalesce(json_agg(json_build_object('kind', d.kind, 'on', d."on", 'what', d.what, 'due', d.due)
    order by d."on", d.what), '[]')
  from (select * from (
    select 'CLOSES' as kind, f."closesOn" as "on", f.wording as what, ${isDue} as due
    from "Forecast" f where f."issueId" = ${issueId} and f.outcome is null and f."closesOn" is not null
  ) every order by every."on", every.what ${atMost(MAX_AHEAD)}) d)`;
