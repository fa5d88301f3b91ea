import { expect, test } from "vitest";
import { readDate, wrongDay } from "./read-date";

test.each([
  "31 Jan 2023",
  " 31 january 2023 ",
  "31. January 2023",
  "31st Jan, 2023",
  "31-Jan-2023",
  "Jan 31, 2023",
  "January 31st 2023",
  "31/1/2023",
  "31.01.2023",
  "2023-01-31",
  "2023/1/31",
])("%j is 31 January 2023", (text) => {
  expect(readDate(text)).toEqual({ iso: "2023-01-31" });
});

test("months may be abbreviated, and leap years are recognised", () => {
  expect(readDate("1 Sept 2024").iso).toBe("2024-09-01");
  expect(readDate("29 Feb 2024").iso).toBe("2024-02-29");
});

test.each([
  ["29 Feb 2023", "There’s no 29 February 2023. Correct the date."],
  ["31 June 2023", "There’s no 31 June 2023. Correct the date."],
  ["0/1/2023", "There’s no 0 January 2023. Correct the date."],
  ["1/31/2023", "Put the day before the month: 31/1/2023."],
  ["31/31/2023", "There’s no month 31. Correct the date."],
  ["31 Foo 2023", "“Foo” isn’t a month. Enter a date, such as 31 Dec 2026."],
  ["12 jan 27", "Write the year in full. Enter a date, such as 31 Dec 2026."],
  ["next week", "Enter a date, such as 31 Dec 2026."],
  ["0023-01-01", "Enter a date, such as 31 Dec 2026."],
  ["2027-13-01", "There’s no month 13. Correct the date."],
  ["31/1/23", "Write the year in full. Enter a date, such as 31 Dec 2026."],
])("%j is not a date: %s", (text, error) => {
  expect(readDate(text)).toEqual({ error });
});

test("only a day that doesn’t exist is wrong, not other words", () => {
  expect(wrongDay("31 Feb 2027")).toBe("There’s no 31 February 2027. Correct the date.");
  expect(wrongDay("2027-02-31")).toBe("There’s no 31 February 2027. Correct the date.");
  expect(["31 Jan 2027", "next week", ""].map(wrongDay)).toEqual([null, null, null]);
});
