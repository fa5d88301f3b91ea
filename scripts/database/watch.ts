import { setTimeout as wait } from "node:timers/promises";
import { diagnose } from "./diagnose";

const CHECK_EVERY_MS = 2_000;
const CHECK_EVERY_MS_WHILE_DOWN = 250;

const check = (url: string) => diagnose(url, { migrates: false, timeoutMs: 3_000 });

/** Resolves once a database responds, or the wait is aborted. */
export async function untilItAnswers(url: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && (await check(url)))
    await wait(CHECK_EVERY_MS_WHILE_DOWN, undefined, { signal }).catch(() => {});
}

/**
 * Reports when an external database, which we can't restart, stops responding and when it is back.
 * @returns a function that stops watching
 */
export function watch(url: string, say: (line: string) => void): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  async function follow() {
    while (!signal.aborted) {
      const complaint = await check(url);
      if (complaint && !signal.aborted) {
        say(`The database isn’t responding. ${complaint}`);
        await untilItAnswers(url, signal);
        if (!signal.aborted) say("The database is back.");
      }
      await wait(CHECK_EVERY_MS, undefined, { signal }).catch(() => {});
    }
  }
  const following = follow();
  return () => {
    stopping.abort();
    return following;
  };
}
