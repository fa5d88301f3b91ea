import { expect, test } from "vitest";
import {
  admiralty,
  admiraltyLabel,
  CREDIBILITIES,
  credibilityGrade,
  credibilityNumber,
  reliabilityGrade,
  reliabilityWords,
} from "./grades";

test("credibilities are numbered 1 to 6", () => {
  expect(CREDIBILITIES.map(credibilityNumber)).toEqual([1, 2, 3, 4, 5, 6]);
});

test("a grade has two characters, and an unknown axis doesn't look like the worst", () => {
  expect(admiralty("B", "PROBABLY_TRUE")).toBe("B2");
  expect(admiralty("B", "CANNOT_BE_JUDGED")).toBe("B?");
  expect(admiralty("F", "DOUBTFUL")).toBe("?4");
  expect(admiralty("F", "CANNOT_BE_JUDGED")).toBeNull();
  expect(admiraltyLabel("B", "PROBABLY_TRUE")).toBe("Usually reliable, probably true");
});

test("in a sentence a grade has its meaning beside it", () => {
  expect(reliabilityGrade("B")).toBe("B (usually reliable)");
  expect(reliabilityGrade("F")).toBe("F (cannot be judged)");
  expect(credibilityGrade("DOUBTFUL")).toBe("4 (doubtful)");
  expect(credibilityGrade("CANNOT_BE_JUDGED")).toBe("6 (cannot be judged)");
  expect(reliabilityWords("F", true)).toBe("Reliability F (cannot be judged)");
  expect(reliabilityWords("F", false)).toBe("Not graded");
});
