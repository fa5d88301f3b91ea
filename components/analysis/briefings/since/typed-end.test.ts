import { expect, test } from "vitest";
import { typedEnd } from "./typed-end";

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
