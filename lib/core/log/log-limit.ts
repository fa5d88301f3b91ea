/** A log entry: its message, which is the kind of event, and its fields. */
export interface Entry {
  fields: object;
  message: string;
}

/** Lines of one kind written in a window; the rest are only counted. */
const MAX_LINES = 60;
const WINDOW_MS = 60_000;

/** Kinds with a limit of their own. The code has far fewer; any others share one limit. */
const MAX_KINDS = 200;

/**
 * Keeps an event that anyone can cause from filling the log. Returns a function that says what to write for an
 * entry: the entry itself; nothing once its kind has had its lines for this minute; before the first entry of a
 * new minute, also how many were left out.
 */
export function limiter(now: () => number = Date.now) {
  const kinds = new Map<string, { since: number; count: number }>();
  return (entry: Entry): Entry[] => {
    const kind = kinds.has(entry.message) || kinds.size < MAX_KINDS ? entry.message : "others";
    const at = now();
    const seen = kinds.get(kind);
    if (seen && at - seen.since < WINDOW_MS) return ++seen.count > MAX_LINES ? [] : [entry];
    kinds.set(kind, { since: at, count: 1 });
    const leftOut = seen ? Math.max(0, seen.count - MAX_LINES) : 0;
    if (leftOut === 0) return [entry];
    return [{ fields: { of: kind, leftOut }, message: "log lines left out" }, entry];
  };
}
