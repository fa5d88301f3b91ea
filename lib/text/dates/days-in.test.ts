import { expect, test } from "vitest";
import { daysIn, otherDay } from "./days-in";

test("the days that a text names are read however they are written", () => {
  expect(daysIn("Will they sign by 30 June 2027?")).toEqual(["2027-06-30"]);
  expect(daysIn("Will they sign by June 30th, 2027?")).toEqual(["2027-06-30"]);
  expect(daysIn("Signed before 2027-06-30, or 1 Jan 2028?")).toEqual(["2027-06-30", "2028-01-01"]);
  expect(daysIn("By June 2027, or in 30 days, or by 31 June 2027?")).toEqual([]);
});

test("a closing date is questioned only if the wording names other days", () => {
  expect(otherDay("By 30 June 2027?", "2027-12-31")).toBe("2027-06-30");
  expect(otherDay("By 30 June 2027?", "2027-06-30")).toBeNull();
  expect(otherDay("Between 1 May 2027 and 30 June 2027?", "2027-06-30")).toBeNull();
  expect(otherDay("By 30 June 2027?", "")).toBeNull();
  expect(otherDay("Will they sign?", "2027-12-31")).toBeNull();
});
