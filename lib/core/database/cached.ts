import { log } from "@/lib/core/log/log";
import { sql } from "./db";

/** A notification can be lost with its connection: after this long, a value is read again anyway. */
const MAX_AGE_MS = 10_000;

const values = new Map<string, { value: Promise<unknown>; until: number }>();
let listening = false;

/**
 * A query whose result is the same for every reader, kept in memory until the database announces a change of that
 * name (trigger function tell_cached), whichever instance made it. Never for what only some may see.
 */
export const cached =
  <T>(name: string, load: () => Promise<T>): (() => Promise<T>) =>
  () => {
    listen();
    const known = values.get(name);
    if (known && known.until > performance.now()) return known.value as Promise<T>;
    const value = load();
    values.set(name, { value, until: performance.now() + MAX_AGE_MS });
    // An outage is not cached.
    value.catch(() => values.delete(name));
    return value;
  };

/** Forgets all; for tests, each file of which has a database of its own. */
export const forgetCached = (): void => values.clear();

function listen(): void {
  if (listening) return;
  listening = true;
  const forget = (name: string) => values.delete(name);
  sql
    .listen("cached", forget, () => values.clear())
    .catch((err) => {
      listening = false;
      log.warn({ err }, "cannot listen for changes to cached values yet");
    });
}
