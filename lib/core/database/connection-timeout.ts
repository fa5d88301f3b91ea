import type { Sql } from "postgres";
import { asUnavailable, Unavailable } from "./outage";
import { requireNoTransaction } from "./transaction-guard";

/**
 * Limits how long a postgres.js query waits for a connection; by itself, it waits without limit. Once it runs,
 * the connection's `statement_timeout` limits it.
 */
export const withConnectionTimeout = <S extends Sql>(sql: S, timeoutMs: number): S =>
  new Proxy(sql, {
    apply(target, self, args) {
      const made: unknown = Reflect.apply(target as never, self, args);
      return made instanceof Promise ? bounded(made as Query, timeoutMs) : made;
    },
  });

interface Query extends Promise<unknown> {
  /** Set once a connection has taken the query. */
  state?: unknown;
}

/** Starts the timeout when the query is awaited: fragments of other queries never are. */
function bounded(query: Query, timeoutMs: number): Query {
  let answer: Promise<unknown> | undefined;
  const ask = () => {
    answer ??= answerOf(query, timeoutMs);
    return answer;
  };
  return new Proxy(query, {
    get(target, key) {
      if (key === "then" || key === "catch" || key === "finally") {
        const promise = ask();
        return promise[key].bind(promise);
      }
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

async function answerOf(query: Query, timeoutMs: number): Promise<unknown> {
  requireNoTransaction();
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    // Don't cancel the query: postgres.js never reuses a connection that it opened for a cancelled one.
    timer = setTimeout(() => {
      if (!query.state) reject(new Unavailable(new Error("no connection was free in time")));
    }, timeoutMs);
  });
  try {
    return await Promise.race([query, tooLate]);
  } catch (error) {
    throw asUnavailable(error);
  } finally {
    clearTimeout(timer);
  }
}
