/**
 * How PostgreSQL plans the hot reads. They are large statements that find few rows: planning them each time costs twice
 * what running them does. And what they read is in memory, where a row by an index costs no more than the next row of a
 * table; by default PostgreSQL reckons with a spinning disk, and would read whole tables for 50 rows. Compiling them
 * (JIT), as PostgreSQL does where its estimate is high, takes longer than they do.
 */
export const PLANNING = {
  ...{ plan_cache_mode: "force_generic_plan", random_page_cost: 1.1, jit: "off" },
} as const;
