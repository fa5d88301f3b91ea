import { expect, test } from "vitest";
import { dateInWords, isDayOrEmpty, shownDate } from "./shown-date";

test("a form shows a day in the desk's format and any other text as typed", () => {
  expect(shownDate("2023-01-31")).toBe("31 Jan 2023");
  expect(shownDate("31 Foo")).toBe("31 Foo");
  expect(dateInWords("2023-06-30")).toBe("Friday 30 Jun 2023");
  expect(["", "2023-01-31", "2023-02-31", "31 Jan 2023"].map(isDayOrEmpty)).toEqual([
    ...[true, true, false, false],
  ]);
});
