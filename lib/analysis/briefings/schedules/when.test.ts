import { expect, test } from "vitest";
import { RefusalError } from "@/lib/core/command/errors";
import { db } from "@/lib/core/database/db";
import { dayThere, nextTime, requireZone, timeThere } from "./when";

const WEEKDAYS = [1, 2, 3, 4, 5];
const DAILY = [1, 2, 3, 4, 5, 6, 7];

/** The next times after an instant, one after another. */
async function times(
  given: { weekdays?: number[]; at?: string; timeZone: string },
  after: string,
  count: number,
): Promise<string[]> {
  const [hours = 0, minutes = 0] = (given.at ?? "07:00").split(":").map(Number);
  const { weekdays = WEEKDAYS, timeZone } = given;
  const rhythm = { weekdays, minute: hours * 60 + minutes, timeZone };
  const found: string[] = [];
  for (let at = new Date(after); found.length < count; ) {
    at = await nextTime(db, rhythm, at);
    found.push(at.toISOString().slice(0, 16));
  }
  return found;
}

test("weekdays at 7 in London stay at 7 there when the clocks go forward and back", async () => {
  const london = { timeZone: "Europe/London" };
  expect(await times(london, "2026-03-26T12:00:00Z", 3)).toEqual([
    ...["2026-03-27T07:00", "2026-03-30T06:00", "2026-03-31T06:00"],
  ]);
  expect(await times(london, "2026-10-22T12:00:00Z", 3)).toEqual([
    ...["2026-10-23T06:00", "2026-10-26T07:00", "2026-10-27T07:00"],
  ]);
});

test("a time that a clock change skips becomes an hour later, once", async () => {
  const night = { weekdays: DAILY, at: "01:30", timeZone: "Europe/London" };
  expect(await times(night, "2026-03-28T00:00:00Z", 3)).toEqual([
    ...["2026-03-28T01:30", "2026-03-29T01:30", "2026-03-30T00:30"],
  ]);
  const newYork = { weekdays: DAILY, at: "02:30", timeZone: "America/New_York" };
  expect(await times(newYork, "2026-03-07T12:00:00Z", 2)).toEqual([
    ...["2026-03-08T07:30", "2026-03-09T06:30"],
  ]);
});

test("a time that comes twice is used once, the second time", async () => {
  const night = { weekdays: DAILY, at: "01:30", timeZone: "Europe/London" };
  expect(await times(night, "2026-10-24T12:00:00Z", 2)).toEqual([
    ...["2026-10-25T01:30", "2026-10-26T01:30"],
  ]);
  // Asked between the two, it is still to come.
  expect(await times(night, "2026-10-25T00:45:00Z", 1)).toEqual(["2026-10-25T01:30"]);
  const newYork = { weekdays: DAILY, at: "01:30", timeZone: "America/New_York" };
  expect(await times(newYork, "2026-10-31T12:00:00Z", 2)).toEqual([
    ...["2026-11-01T06:30", "2026-11-02T06:30"],
  ]);
});

test.each(["Europe/London", "Australia/Lord_Howe"])(
  "through a year in %s there is one time on each chosen day, by the clock there",
  async (timeZone) => {
    const found = await times({ timeZone }, "2026-01-01T00:00:00Z", 261);
    const local = found.map((at) => timeThere(new Date(`${at}Z`), timeZone));
    expect(new Set(local.map((words) => words.slice(-5)))).toEqual(new Set(["07:00"]));
    expect(local.filter((words) => /^S(at|un)/.test(words))).toEqual([]);
    expect(new Set(found.map((at) => dayThere(new Date(`${at}Z`), timeZone))).size).toBe(261);
    expect([...found].sort()).toEqual(found);
    // 261 weekdays make a whole year: the last is its last working day.
    expect(found.at(-1)!.slice(0, 7)).toMatch(/^2026-12|^2027-01-01/);
  },
);

test("the day of the week is that of the time zone, and an unknown zone is refused", async () => {
  const monday = { weekdays: [1], at: "00:30", timeZone: "Pacific/Auckland" };
  expect(await times(monday, "2026-06-03T00:00:00Z", 1)).toEqual(["2026-06-07T12:30"]);
  await expect(requireZone(db, { timeZone: "Mars/Olympus" })).rejects.toThrow(RefusalError);
  await requireZone(db, { timeZone: "Pacific/Auckland" });
});
