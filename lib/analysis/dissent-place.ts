import { type Fragment, sql } from "@/lib/core/database/db";

/** SQL: where dissent `id` can be read on issue `i`; null if it is withdrawn. */
export const placeOfDissent = (id: Fragment): Fragment => sql`(
  select '/issues/' || i.slug || '#dissent-' || x.id from "Dissent" x
  where x.id = ${id} and x."withdrawnAt" is null)`;
