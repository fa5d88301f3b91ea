import { expect, test } from "vitest";
import { morningOf, snoozeTimes } from "./snooze-times";

const offered = (now: Date) =>
  snoozeTimes(now).map(({ label, at }) => `${label}: ${at.toDateString()} ${at.getHours()}`);

test("by day, this evening, tomorrow and next Monday are offered", () => {
  expect(offered(new Date(2026, 10, 26, 11, 30))).toEqual([
    "This evening: Thu Nov 26 2026 18",
    "Tomorrow: Fri Nov 27 2026 9",
    "Next week: Mon Nov 30 2026 9",
  ]);
});

test("in the evening, this evening isn’t, and on a Monday next week is a week away", () => {
  expect(offered(new Date(2026, 10, 30, 18, 0))).toEqual([
    "Tomorrow: Tue Dec 01 2026 9",
    "Next week: Mon Dec 07 2026 9",
  ]);
});

test("on a Sunday, next week isn’t offered as well as tomorrow", () => {
  expect(offered(new Date(2026, 10, 29, 19))).toEqual(["Tomorrow: Mon Nov 30 2026 9"]);
});

test("another day begins in its morning, unless that has passed", () => {
  const now = new Date(2026, 10, 26, 11);
  expect(morningOf("2026-11-27", now)).toEqual(new Date(2026, 10, 27, 9));
  for (const wrong of ["2026-11-26", "2025-01-01", "soon", ""])
    expect(morningOf(wrong, now)).toBeNull();
});
