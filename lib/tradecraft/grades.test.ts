import { expect, test } from "vitest";
import {
  admiralty,
  admiraltyLabel,
  CREDIBILITIES,
  credibilityFromNumber,
  credibilityNumber,
} from "./grades";

test("credibility names and numbers turn into each other", () => {
  expect(CREDIBILITIES.map(credibilityNumber)).toEqual([1, 2, 3, 4, 5, 6]);
  for (const credibility of CREDIBILITIES) {
    expect(credibilityFromNumber(credibilityNumber(credibility))).toBe(credibility);
  }
});

test.each([0, 7, 1.5, -1, Number.NaN])("%d is no credibility", (number) => {
  expect(credibilityFromNumber(number)).toBeNull();
});

test("a grade is written as two signs", () => {
  expect(admiralty("B", "PROBABLY_TRUE")).toBe("B2");
  expect(admiralty("F", "CANNOT_BE_JUDGED")).toBe("F6");
  expect(admiraltyLabel("B", "PROBABLY_TRUE")).toBe("Usually reliable, probably true");
});
