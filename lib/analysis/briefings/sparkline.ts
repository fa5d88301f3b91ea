import { sql } from "@/lib/core/database/db";
import { atMost } from "@/lib/core/database/limit";

/** The most estimates that a sparkline shows: it is 96 columns wide. */
const MAX_POINTS = 60;

/** SQL: the latest estimates of the forecast of revision `o`, as a JSON array. */
export const historyOf = sql`(
  select coalesce(json_agg(json_build_object('asOf', r."asOf", 'likelihood', r.likelihood) order by r.number), '[]')
  from (select r.number, r."asOf", r.likelihood from "OutlookRevision" r
    where r."forecastId" = o."forecastId" order by r.number desc ${atMost(MAX_POINTS)}) r)`;
