import { type Fragment, sql } from "@/lib/core/database/db";

/** SQL: whether source `s` is behind edition `e`, and withdrawn now. */
export const isWithdrawnSince: Fragment = sql`(s.id = any(e."sourceIds") and s.status = 'WITHDRAWN')`;
