import type { Counted } from "./schema";

/**
 * How often a password may be tried. NIST SP 800-63B-4, section 3.2.2, allows at most 100 failed
 * attempts in a row on one account, has them slowed down by waits that grow, and favours addresses
 * from which the person has signed in before.
 *
 * So an account has two counts: one for attempts from its person's own addresses, one for all the
 * others. Each ends at 50, which is 100 together, and a stranger who uses theirs up does not touch
 * the person's. A person without an address of their own is let in again by an admin, or after a year.
 */
export const MOST_IN_A_ROW = 50;

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
  if (kind === "account") return failures;
  return Math.max(0, failures - (now.getTime() - lastAt.getTime()) / ADDRESS_LEAK);
}

/** Milliseconds until the next attempt, 0 where it may be made; Infinity where time does not help. */
export function waitFor(kind: Counted["kind"], count: Count, now: Date): number {
  const failures = standing(kind, count, now);
  if (kind === "address") return Math.max(0, failures + 1 - ADDRESS_AT_ONCE) * ADDRESS_LEAK;
  if (failures < FREE) return 0;
  if (failures >= MOST_IN_A_ROW) return Number.POSITIVE_INFINITY;
  const wait = Math.min(FIRST_WAIT * 2 ** (failures - FREE), LONGEST_WAIT);
  return Math.max(0, count.lastAt.getTime() + wait - now.getTime());
}
