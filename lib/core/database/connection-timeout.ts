import type { Sql } from "postgres";
import { asUnavailable, Unavailable } from "./outage";
import { isOfEarlierQuery, type Query } from "./replaced-connection";
import { requireNoTransaction } from "./transaction-guard";

/**
 * Limits how long a postgres.js query waits for a connection; by itself, it waits without limit. Once it runs,
 * the connection's `statement_timeout` limits it. A query that gets the error of an earlier one, unsent, is sent after all.
 */
export const withConnectionTimeout = <S extends Sql>(sql: S, timeoutMs: number): S =>
  new Proxy(sql, {
    apply(target, self, args) {
      const make = (): unknown => Reflect.apply(target as never, self, args);
      const made = make();
      return made instanceof Promise
        ? bounded(made as Query, timeoutMs, make as () => Query)
        : made;
    },
  });

/** Starts the timeout when the query is awaited: fragments of other queries never are. */
function bounded(query: Query, timeoutMs: number, again: () => Query): Query {
  let answer: Promise<unknown> | undefined;
  const ask = () => {
    answer ??= answerOf(query, timeoutMs, again);
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

async function answerOf(query: Query, timeoutMs: number, again: () => Query): Promise<unknown> {
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
    if (isOfEarlierQuery(query, error)) return await answerOf(again(), timeoutMs, again);
    throw asUnavailable(error);
  } finally {
    clearTimeout(timer);
  }
}
