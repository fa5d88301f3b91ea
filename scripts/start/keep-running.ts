import { setTimeout as wait } from "node:timers/promises";
import { say } from "./progress";

/** A process that is up. */
export type Running = {
  pid: number | undefined;
  /** Resolves when it ends, and says how: "killed by SIGKILL", "exit code 1". */
  ended: Promise<string>;
  stop: () => Promise<void>;
};

/**
 * Starts a process and resolves once it is up. Rejects, with nothing left running, if it fails or is aborted.
 */
export type Launch = (signal: AbortSignal) => Promise<Running>;

/** A process that is restarted whenever it ends. */
export type Kept = {
  /** The process id now; undefined while it is down. */
  pid: () => number | undefined;
  /** Rejects when restarting is given up. Never resolves. */
  givenUp: Promise<never>;
  stop: () => Promise<void>;
};

/** In milliseconds, except for `maxFailures`. */
export const LIMITS = {
  /** The wait before the first restart. It doubles with each further failure in a row. */
  firstDelay: 100,
  longestDelay: 2_000,
  /** After this long without a failure, the count starts again. */
  healthyAfter: 5_000,
  /** Failures in a row, including failed starts, before giving up: about half a minute. */
  maxFailures: 15,
};

type Options = {
  /** The running process, if it has already been started. */
  first?: Running;
  /** Stops it like `stop`, even during the first start. */
  signal?: AbortSignal;
  limits?: typeof LIMITS;
};

/**
 * Starts a process and restarts it with back-off whenever it ends, until it is stopped or fails too often.
 * Rejects if the first start fails.
 * @param name what the log calls it, such as "The app"
 */
export async function keepRunning(
  name: string,
  launch: Launch,
  { first, signal, limits = LIMITS }: Options = {},
): Promise<Kept> {
  const stopping = new AbortController();
  signal?.addEventListener("abort", () => stopping.abort());
  if (signal?.aborted) stopping.abort();
  const ended = stopping.signal;
  let running: Running | undefined = first ?? (await launch(ended));

  async function follow(): Promise<void> {
    let failures = 0;
    while (running) {
      const since = Date.now();
      const how = await running.ended;
      running = undefined;
      if (Date.now() - since >= limits.healthyAfter) failures = 0;
      await restart(how);
    }

    async function restart(how: string): Promise<void> {
      const failedAt = Date.now();
      let last = `${name} has ended (${how}).`;
      while (!running && !ended.aborted) {
        if (++failures >= limits.maxFailures)
          throw new Error(
            `${last} ${name} has failed ${failures} times in a row, so it won’t be restarted.`,
          );
        const delay = Math.min(limits.firstDelay * 2 ** (failures - 1), limits.longestDelay);
        say(`${last} Restarting in ${delay / 1000} s.`);
        await wait(delay, undefined, { signal: ended }).catch(() => {});
        if (ended.aborted) return;
        running = await launch(ended).catch((error: Error) => {
          last = error.message;
          return undefined;
        });
      }
      if (ended.aborted) return running?.stop();
      const seconds = ((Date.now() - failedAt) / 1000).toFixed(1);
      say(`${name} is back after ${seconds} s (process ${running?.pid}).`);
    }
  }

  const following = follow();
  const givenUp = new Promise<never>((_, reject) => following.catch(reject));
  givenUp.catch(() => {});
  const stop = async () => {
    stopping.abort();
    await running?.stop();
    await following.catch(() => {});
  };
  return { pid: () => running?.pid, givenUp, stop };
}
