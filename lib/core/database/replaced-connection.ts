/** A query of postgres.js. */
export interface Query extends Promise<unknown> {
  /** Set once a connection has taken the query. */
  state?: unknown;
}

/**
 * Whether a query that was never sent failed with the error of an earlier one. When the server ends a connection during
 * a query, postgres.js 3.4.9 gives that error to the first query on the connection that replaces it, too (its issue
 * 1223). Such a query can be sent again, whatever it does.
 */
export function isOfEarlierQuery(query: Query, error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return !query.state && typeof code === "string" && ENDED_BY_SERVER.test(code);
}

/**
 * What PostgreSQL says when it ends a connection: a shutdown, a crash, a dropped database, a limit of time. It refuses
 * new connections with other codes.
 */
const ENDED_BY_SERVER = /^(57P0[1245]|25P0[34])$/;
