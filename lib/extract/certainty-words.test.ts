import { expect, test } from "vitest";
import { certaintyWords } from "./certainty-words";

test.each([
  [0.934, "93%"],
  [0.994, "99%"],
  [0.995, "over 99%"],
  [1, "over 99%"],
  [0.005, "1%"],
  [0.004, "under 1%"],
])("a probability of %d is shown as %s", (probability, words) => {
  expect(certaintyWords(probability)).toBe(words);
});
