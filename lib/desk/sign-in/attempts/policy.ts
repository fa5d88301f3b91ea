import type { Counted } from "./schema";

/**
 * How often a password may be tried. NIST SP 800-63B-4, section 3.2.2, allows at most 100 failed
 * attempts in a row on one account, with growing waits, and favours places from which the person has
 * signed in before.
 *
 * So an account has several counts, each with its own limit: one for each of the last few addresses
 * from which its person has signed in, one for changing the password inside the desk, and one for
 * everywhere else. Using one up does not affect the others. Signing in clears them all.
 */
export const MAX_IN_A_ROW = { own: 10, strange: 40 } as const;

/** How many of a person's addresses, the most recent, have their own count. */
export const OWN_ADDRESSES = 5;

/** An address that its person has not used for this long counts as unknown again. */
export const FAMILIAR_DAYS = 90;

/** So many slips cost nothing; then a minute, twice as long each time, a day at most. */
const FREE = 5;
const FIRST_WAIT = 60_000;
const LONGEST_WAIT = 24 * 60 * 60_000;

/**
 * An address may stand for a whole office. It fails 30 times at once and 20 times an hour, whatever
 * the accounts: enough for people, and too little to try a common password on everybody.
 */
const ADDRESS_AT_ONCE = 30;
const ADDRESS_LEAK = 3 * 60_000;

/** Failures, in a row or what is left of them, and when the last one was. */
export interface Count {
  failures: number;
  lastAt: Date;
}

/** The count as it stands at an instant: an address's wears off, an account's does not. */
export function standing(kind: Counted["kind"], { failures, lastAt }: Count, now: Date): number {
  if (kind !== "address") return failures;
  return Math.max(0, failures - (now.getTime() - lastAt.getTime()) / ADDRESS_LEAK);
}

/** Milliseconds until the next attempt, 0 where it may be made; Infinity where time does not help. */
export function waitFor(kind: Counted["kind"], count: Count, now: Date): number {
  const failures = standing(kind, count, now);
  if (kind === "address") return Math.max(0, failures + 1 - ADDRESS_AT_ONCE) * ADDRESS_LEAK;
  if (failures < FREE) return 0;
  if (failures >= MAX_IN_A_ROW[kind]) return Number.POSITIVE_INFINITY;
  const wait = Math.min(FIRST_WAIT * 2 ** (failures - FREE), LONGEST_WAIT);
  return Math.max(0, count.lastAt.getTime() + wait - now.getTime());
}
