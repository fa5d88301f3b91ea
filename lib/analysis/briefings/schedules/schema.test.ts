import { expect, test } from "vitest";
import { daysInWords } from "./schema";

test.each([
  ["Mon to Fri", [1, 2, 3, 4, 5]],
  ["Every day", [1, 2, 3, 4, 5, 6, 7]],
  ["Mon, Wed and Sat", [1, 3, 6]],
  ["Sat and Sun", [6, 7]],
  ["Sun", [7]],
  ["Fri to Sun", [5, 6, 7]],
  ["Mon, Tue and Sun", [1, 2, 7]],
])("days are named as people say them: %s", (words, weekdays) => {
  expect(daysInWords(weekdays)).toBe(words);
});
