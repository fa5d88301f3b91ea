import { expect, test } from "vitest";
import { formatDate, formatDateTime, formatRelative } from "./format-date";
import { formatDateTimeIn } from "./format-date-in";

const evening = new Date("2023-09-30T22:05:00Z");

test("a date is written as day, short month, year", () => {
  expect(formatDate(evening)).toBe("30 Sep 2023");
  expect(formatDate(new Date("2023-01-01"))).toBe("1 Jan 2023");
});

test("a time names its time zone, on which its date depends", () => {
  expect(formatDateTime(evening)).toBe("30 Sep 2023, 22:05 UTC");
  expect(formatDateTimeIn("Europe/Brussels", evening)).toBe("1 Oct 2023, 00:05 CEST");
});

test.each([
  [10, "just now"],
  [59 * 60, "59 minutes ago"],
  [3 * 3600, "3 hours ago"],
  [86_400, "yesterday"],
  [40 * 86_400, "last month"],
  [800 * 86_400, "2 years ago"],
])("%i seconds back is %s", (seconds, text) => {
  expect(formatRelative(new Date(evening.getTime() - seconds * 1000), evening)).toBe(text);
});
