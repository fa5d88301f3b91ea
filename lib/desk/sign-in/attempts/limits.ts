import type { Counted } from "./schema";

/**
 * How many failed sign-ins in a row an account allows. NIST SP 800-63B-4, section 3.2.2, allows at most
 * 100 on one account, with growing waits, and favours places from which the person has signed in before.
 *
 * So an account has several counts, each with its own limit: one for each of the last few addresses
 * from which its person has signed in, one for changing the password inside the desk, and one for
 * everywhere else. Using one up does not affect the others. Signing in clears them all.
 */
export const MAX_FAILURES = { own: 10, strange: 40 } as const;

/** How many of a person's addresses have a count of their own: the most recent ones. */
export const MAX_OWN_ADDRESSES = 5;

/** An address that its person has not used for this long counts as unknown again. */
export const KNOWN_ADDRESS_DAYS = 90;

/** This many failures cost nothing. The next waits for a minute, and each one after that twice as long. */
const FREE_FAILURES = 5;
const FIRST_WAIT_MS = 60_000;
const MAX_WAIT_MS = 24 * 60 * 60_000;

/**
 * One address may be shared by a whole office. It may fail 30 times at once and then 20 times an hour,
 * whatever the accounts: enough for people, too few to try a common password on every account.
 */
const MAX_ADDRESS_FAILURES = 30;
const ADDRESS_FORGETS_ONE_MS = 3 * 60_000;

/** Failures in a row, and when the last one was. An address's failures may be a fraction. */
export interface Count {
  failures: number;
  lastAt: Date;
}

/** The failures that still count at an instant: an address's are forgotten over time, an account's not. */
export function failuresAt(kind: Counted["kind"], { failures, lastAt }: Count, now: Date): number {
  if (kind !== "address") return failures;
  return Math.max(0, failures - (now.getTime() - lastAt.getTime()) / ADDRESS_FORGETS_ONE_MS);
}

/** Milliseconds until the next attempt is allowed: 0 if it is now, Infinity if waiting doesn't help. */
export function waitFor(kind: Counted["kind"], count: Count, now: Date): number {
  const failures = failuresAt(kind, count, now);
  if (kind === "address")
    return Math.max(0, failures + 1 - MAX_ADDRESS_FAILURES) * ADDRESS_FORGETS_ONE_MS;
  if (failures < FREE_FAILURES) return 0;
  if (failures >= MAX_FAILURES[kind]) return Number.POSITIVE_INFINITY;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (failures - FREE_FAILURES), MAX_WAIT_MS);
  return Math.max(0, count.lastAt.getTime() + wait - now.getTime());
}
