import { sql } from "./db";

/**
 * SQL: at most this many rows. The number is part of the statement’s text, since statements are planned for any values:
 * PostgreSQL would expect a tenth of the table, and read all of it.
 */
export function atMost(rows: number) {
  if (!Number.isSafeInteger(rows) || rows < 0) throw new RangeError(`No limit: ${rows}`);
  return sql`limit ${sql.unsafe(String(rows))}`;
}
