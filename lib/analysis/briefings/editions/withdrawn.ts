import { type Fragment, sql } from "@/lib/core/database/db";

/**
 * SQL: whether source `s` is behind edition `e`, and was withdrawn after what the edition says of it. An edition says
 * when a source had been withdrawn by then; that decides, since the times of two transactions don't tell which of them
 * saw the other. Of a withdrawal a day later no clock leaves a doubt, and the content isn't read.
 */
export const isWithdrawnSince: Fragment = sql`(s.id = any(e."sourceIds") and s.status = 'WITHDRAWN'
  and exists (select from "Removal" w where w.id = s."removalId" and (w."removedAt" > e."issuedAt" + interval '1 day'
    or not exists (select from jsonb_array_elements(e.content::jsonb -> 'sources') said
      where said ->> 'id' = s.id and (said ->> 'withdrawnAt')::timestamptz = w."removedAt"))))`;
