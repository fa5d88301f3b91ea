import { type Fragment, sql } from "@/lib/core/database/db";
import { deskDay } from "@/lib/core/database/desk-day";

/** SQL: whether forecast `f` waits for its resolution: its closing date has come. */
export const isDue: Fragment = sql`
  coalesce(f.outcome is null and f."closesOn" <= ${deskDay}, false)`;
