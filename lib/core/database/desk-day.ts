import { sql } from "./db";

/** SQL: the desk's day, which begins at midnight UTC. */
export const deskDay: ReturnType<typeof sql> = sql`(now() at time zone 'UTC')::date`;
