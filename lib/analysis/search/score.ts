import { type Fragment, sql } from "@/lib/core/database/db";

/**
 * SQL: what a document scores by its title or name: exactly what was asked for, then the words in their order, then all
 * of them; and shorter titles first.
 */
export const titleScore: Fragment = sql`case when d.terms @@ asked.exact then 950
    when d.terms @@ asked.phrase then 750 else 650 end - least(length(d.terms), 49)`;

/** SQL: whether the forecast of revision `o` has a later one. */
export const isEarlier: Fragment = sql`exists (select from "OutlookRevision" later
  where later."forecastId" = o."forecastId" and later.number > o.number)`;

/**
 * SQL: what a document scores by its text: a phrase before words that are near each other, those before words
 * anywhere, and current judgements before earlier ones.
 */
export const textScore: Fragment = sql`case when d.terms @@ asked.exact then 900 when d.part < 0 then 200 else
    300 + case when d.terms @@ asked.phrase then 100 else 0 end
    + least(60, floor(60 * ts_rank_cd('{0.2,0.4,0.7,1}', d.terms, asked.words)))::int
    - case when d.type = 'OUTLOOK' and (select ${isEarlier} from "OutlookRevision" o
      where o.id = d."recordId" offset 0) then 60 else 0 end end`;

/** SQL: what a document scores for its type: records before what is said on them. */
export const prior: Fragment = sql`case d.type when 'ISSUE' then 5 when 'SPEAKER' then 5 when 'QUOTE' then 4
  when 'SOURCE' then 2 else 3 end`;
