import { expect, test } from "vitest";
import { directionWords } from "./signpost-direction";

test.each([
  ["UP", null, "would raise the likelihood"],
  ["DOWN", 2, "would lower the likelihood of forecast 2"],
  ["EITHER", null, "could move the likelihood either way"],
  ["EITHER", 2, "could move the likelihood of forecast 2 either way"],
] as const)("a sign that points %s, of forecast %s", (direction, forecast, words) => {
  expect(directionWords(direction, forecast)).toBe(words);
});
