import { expect, test } from "vitest";
import { upFrom } from "./moved";

test.each([
  [[10, "very unlikely"], [15, "very unlikely"], "up from 10%"],
  [[62, "likely"], [60, "likely"], "down from 62%"],
  [[30, "unlikely"], [62, "likely"], "up from unlikely (30%)"],
  [[52, null], [48, null], "down from 52%"],
  [[52, null], [62, "likely"], "up from 52%"],
] as const)("a move from %j to %j is %j", ([before, was], [after, is], words) => {
  expect(upFrom({ likelihood: before, word: was }, { likelihood: after, word: is })).toBe(words);
});
