import { expect, test } from "vitest";
import {
  admiralty,
  admiraltyLabel,
  admiraltySign,
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
});

test("what nobody has graded is worded differently from what cannot be judged", () => {
  expect(admiraltyLabel("B", "PROBABLY_TRUE", true)).toBe("Usually reliable, probably true");
  expect(admiraltyLabel("F", "DOUBTFUL", true)).toBe("Reliability cannot be judged, doubtful");
  expect(admiraltyLabel("F", "DOUBTFUL", false)).toBe("Source not graded, doubtful");
  for (const words of [admiraltyLabel, admiraltySign]) {
    expect(words("F", "CANNOT_BE_JUDGED", true)).toBe("Reliability cannot be judged");
    expect(words("F", "CANNOT_BE_JUDGED", false)).toBe("Not graded");
  }
  expect(admiraltySign("F", "DOUBTFUL", false)).toBe("?4");
});

test("in a sentence a grade has its meaning beside it", () => {
  expect(reliabilityGrade("B")).toBe("B (usually reliable)");
  expect(reliabilityGrade("F")).toBe("F (cannot be judged)");
  expect(credibilityGrade("DOUBTFUL")).toBe("4 (doubtful)");
  expect(credibilityGrade("CANNOT_BE_JUDGED")).toBe("6 (cannot be judged)");
  expect(reliabilityWords("F", true)).toBe("Reliability F (cannot be judged)");
  expect(reliabilityWords("F", false)).toBe("Not graded");
});
