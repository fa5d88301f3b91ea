import { setTimeout as wait } from "node:timers/promises";
import { diagnose } from "./diagnose";

/** Milliseconds between two checks. */
const PAUSE = 2_000;
const PAUSE_WHILE_AWAY = 250;

const look = (url: string) => diagnose(url, { migrates: false, patience: 3_000 });

/** Settles once a database answers, or the wait is aborted. */
export async function untilItAnswers(url: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && (await look(url)))
    await wait(PAUSE_WHILE_AWAY, undefined, { signal }).catch(() => {});
}

/**
 * Says when an external database, which we cannot restart, stops responding and when it is back.
 * @returns a function that ends the watch
 */
export function watch(url: string, say: (line: string) => void): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  async function follow() {
    while (!signal.aborted) {
      const complaint = await look(url);
      if (complaint && !signal.aborted) {
        say(`The database isn’t responding. ${complaint}`);
        await untilItAnswers(url, signal);
        if (!signal.aborted) say("The database is back.");
      }
      await wait(PAUSE, undefined, { signal }).catch(() => {});
    }
  }
  const following = follow();
  return () => {
    stopping.abort();
    return following;
  };
}
