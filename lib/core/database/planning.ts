/**
 * How PostgreSQL plans the hot reads. These statements are large but find few rows, and planning one takes twice as long
 * as running it. The data is in memory, where fetching a row through an index costs no more than reading the table in
 * order; PostgreSQL's default assumes a spinning disk, and would scan whole tables for 50 rows. Just-in-time compilation,
 * which starts where the estimated cost is high, takes longer than the statements themselves.
 */
export const PLANNING = {
  plan_cache_mode: "force_generic_plan",
  random_page_cost: 1.1,
  jit: "off",
} as const;
