import { setTimeout as wait } from "node:timers/promises";
import { say } from "./progress";

/** A process that is up. */
export type Running = {
  pid: number | undefined;
  /** Resolves when it ends, with how it ended: "killed by SIGKILL", "exit code 1". */
  ended: Promise<string>;
  stop: () => Promise<void>;
};

/** Starts a process and settles once it is up. Rejects, with nothing left running, if it fails or is aborted. */
export type Launch = (signal: AbortSignal) => Promise<Running>;

/** A process that is restarted whenever it ends. */
export type Kept = {
  /** The process id now; undefined while it is down. */
  pid: () => number | undefined;
  /** Rejects once restarting is given up. Never resolves. */
  givenUp: Promise<never>;
  stop: () => Promise<void>;
};

/** All in milliseconds, except the number of falls. */
export const LIMITS = {
  /** The wait before the first restart. It doubles with each further fall in a row. */
  firstDelay: 100,
  longestDelay: 2_000,
  /** After this long without a fall, the count starts again. */
  healthyAfter: 5_000,
  /** Falls and failed starts in a row after which to give up: about half a minute. */
  maxFalls: 15,
};

type Options = {
  /** The running process, if it has already been started. */
  first?: Running;
  /** Ends it like `stop`, even during the first start. */
  signal?: AbortSignal;
  limits?: typeof LIMITS;
};

/**
 * Starts a process and restarts it with back-off whenever it ends, until it is stopped or keeps
 * failing. Rejects if the first start fails.
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
    let falls = 0;
    while (running) {
      const since = Date.now();
      const how = await running.ended;
      running = undefined;
      if (Date.now() - since >= limits.healthyAfter) falls = 0;
      await restart(how);
    }

    async function restart(how: string): Promise<void> {
      const fell = Date.now();
      let last = `${name} has ended (${how}).`;
      while (!running && !ended.aborted) {
        if (++falls >= limits.maxFalls)
          throw new Error(`${last} That was failure ${falls} in a row, so it is not restarted.`);
        const delay = Math.min(limits.firstDelay * 2 ** (falls - 1), limits.longestDelay);
        say(`${last} Restarting in ${delay / 1000} s.`);
        await wait(delay, undefined, { signal: ended }).catch(() => {});
        if (ended.aborted) return;
        running = await launch(ended).catch((error: Error) => {
          last = error.message;
          return undefined;
        });
      }
      if (ended.aborted) return running?.stop();
      const seconds = ((Date.now() - fell) / 1000).toFixed(1);
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
