import { quantile } from "../latencies";
import type { Outcome } from "./load";
import type { Route } from "./routes";

/** What one round came to, with what it cost. */
export interface Round extends Outcome {
  /** Milliseconds of processor time. */
  appMs: number;
  databaseMs: number;
}

/** A route of a server at a number of clients: the medians of its rounds. */
export interface Cell {
  route: Route;
  server: string;
  clients: number;
  /** Requests a second; 0 if none was answered in time. */
  rate: number;
  p50: number | null;
  p95: number | null;
  /** Milliseconds of processor time a request. */
  appMs: number | null;
  databaseMs: number | null;
  kilobytes: number | null;
}

/** The median. */
export const median = (values: number[]): number => quantile(values, 0.5);

/** Puts the rounds of a cell together. */
export function cellOf(route: Route, server: string, clients: number, rounds: Round[]): Cell {
  const done = rounds.filter((round) => round.done > 0);
  const of = (value: (round: Round) => number | null) =>
    done.length > 0 ? median(done.map((round) => value(round) ?? Number.NaN)) : null;
  return {
    route,
    server,
    clients,
    rate: of((round) => round.done / round.seconds) ?? 0,
    p50: of((round) => round.p50),
    p95: of((round) => round.p95),
    appMs: of((round) => round.appMs / round.done),
    databaseMs: of((round) => round.databaseMs / round.done),
    kilobytes: of((round) => round.bytes / round.done / 1000),
  };
}
