import { expect, test } from "vitest";
import { shownEnd, typedEnd } from "./typed-end";

test.each([
  ["12", "12"],
  ["Edition 12", "12"],
  ["#12", "12"],
  ["2026-11-01", "2026-11-01"],
  [" 1 Nov 2026 ", "2026-11-01"],
  ["next week", "next week"],
  ["", ""],
])("%j is read as %j", (typed, read) => {
  expect(typedEnd(typed)).toBe(read);
});

test.each([
  ["12", "12"],
  ["2026-11-01", "1 Nov 2026"],
  ["0005-01-01", "0005-01-01"],
  ["2026-02-31", "2026-02-31"],
  ["next week", "next week"],
  ["", ""],
])("of %j, the field shows %j", (end, shown) => {
  expect(shownEnd(end)).toBe(shown);
});
