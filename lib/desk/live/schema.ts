// The messages between an open page and its stream. Runs in the browser too.

/** The lists that a page may follow. A page that others can’t change follows the inbox. */
export const LISTS = [
  "summary",
  "issues",
  "ahead",
  "sources",
  "speakers",
  "questions",
  "briefings",
  "ingest",
  "people",
  "relationships",
  "calibration",
  "inbox",
] as const;
export type List = (typeof LISTS)[number];

/** What a page shows: one record, or a list. An issue is named by key, slug or id. */
export type Topic = { issue: string } | { source: string } | { speaker: string } | { list: List };

/** Says that something a page shows has changed. Names only: the page reads what changed through the usual checks. */
export interface Change {
  /** The transaction that changed it. */
  tx: string;
  /** The event, if the change is one that pages announce to people. */
  event?: string;
  /** What the event says was done. */
  verb?: string;
  /** How many pages receive it, if more than those that follow the same topic: their refreshes are spread out. */
  among?: number;
}

/** Someone who has the same page open. */
export interface Present {
  id: string;
  name: string;
}

/** What a stream says when it opens. */
export interface Hello {
  /** How many pages follow the same topic: their refreshes are spread out. */
  followers: number;
}

/**
 * Whether a snapshot of PostgreSQL (`xmin:xmax:xip_list`) includes a transaction, like `pg_visible_in_snapshot`. Events
 * can’t be compared by number instead, since one with a higher number may be committed first.
 */
export function includes(snapshot: string, tx: string): boolean {
  const [xmin = "0", xmax = "0", running = ""] = snapshot.split(":");
  if (BigInt(tx) < BigInt(xmin)) return true;
  return BigInt(tx) < BigInt(xmax) && !running.split(",").includes(tx);
}

/** Whether a text is a snapshot. */
export const isSnapshot = (text: string): boolean => /^\d{1,19}:\d{1,19}:[\d,]*$/.test(text);

/** Whether a page rendered with the snapshot `one` may lack something that a page rendered with `other` shows. */
export const isOlder = (one: string, other: string): boolean => xminOf(one) < xminOf(other);

/** The oldest transaction that was running at a snapshot. All earlier ones are included. */
export const xminOf = (snapshot: string): bigint => BigInt(snapshot.split(":")[0] ?? 0);
