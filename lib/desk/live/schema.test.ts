import { expect, test } from "vitest";
import { includes, isOlder, isSnapshot } from "./schema";

test("a snapshot includes what had been committed, but not what was still running", () => {
  const shown = ["99", "100", "101", "102", "103"].filter((tx) => includes("100:103:100,102", tx));
  expect(shown).toEqual(["99", "101"]);
  expect(includes("100:100:", "99")).toBe(true);
  expect(includes("100:100:", "100")).toBe(false);
  // Too large for a number to represent exactly.
  expect(includes("9007199254740993:9007199254740993:", "9007199254740993")).toBe(false);
});

test("snapshots are told apart from other texts, and older ones from newer ones", () => {
  expect(["1:2:", "10:20:10,14", "0:0:"].every(isSnapshot)).toBe(true);
  expect(["", "1:2", "1:2:x", "1:2:;--", "-1:2:"].some(isSnapshot)).toBe(false);
  expect(isOlder("99:200:", "100:100:")).toBe(true);
  expect(isOlder("100:101:", "100:100:")).toBe(false);
});
