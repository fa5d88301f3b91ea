import { expect, test } from "vitest";
import { type Count, failuresAt, MAX_FAILURES, MAX_OWN_ADDRESSES, waitFor } from "./limits";
import type { Counted } from "./schema";

const MINUTE = 60_000;

/** Fails as often as is allowed for this many days. Returns when. */
function attack(kind: Counted["kind"], days: number): number[] {
  const at: number[] = [];
  let count: Count = { failures: 0, lastAt: new Date(0) };
  let now = new Date(1_000 * MINUTE);
  const end = now.getTime() + days * 24 * 60 * MINUTE;
  while (now.getTime() < end) {
    const wait = waitFor(kind, count, now);
    if (wait === Number.POSITIVE_INFINITY) break;
    if (wait === 0) {
      at.push(now.getTime());
      count = { failures: failuresAt(kind, count, now) + 1, lastAt: now };
    }
    now = new Date(now.getTime() + wait);
  }
  return at;
}

test("an attacker who never gives up gets at most 100 guesses, from all addresses together", () => {
  expect(attack("strange", 3650)).toHaveLength(MAX_FAILURES.strange);
  expect(attack("own", 3650)).toHaveLength(MAX_FAILURES.own);
  // Each of the person's addresses, changing the password inside the desk, and everywhere else.
  const all = MAX_FAILURES.own * (MAX_OWN_ADDRESSES + 1) + MAX_FAILURES.strange;
  expect(all).toBeLessThanOrEqual(100);
});

test("five failures cost nothing, then the waits double, up to a day", () => {
  const times = attack("strange", 30);
  const waits = times.slice(1).map((time, k) => (time - times[k]!) / MINUTE);
  expect(waits.slice(0, 8)).toEqual([0, 0, 0, 0, 1, 2, 4, 8]);
  expect(Math.max(...waits)).toBe(24 * 60);
});

test("an address may fail 30 times at once, then 20 times an hour", () => {
  const times = attack("address", 1);
  const first = times.filter((time) => time === times[0]).length;
  expect(first).toBe(30);
  expect(times.length - first).toBeGreaterThan(470);
  expect(times.length - first).toBeLessThanOrEqual(480);
});
