import { expect, test } from "vitest";
import { whyNotStorable } from "./storable";

test.each<[string, unknown, RegExp | null]>([
  ["plain text", "Ana’s note 🌊 Ünïcode \u{10ffff}", null],
  ["a NUL character", "a\0b", /NUL/],
  ["the first half of a pair", "wave \ud83c", /surrogate/],
  ["the second half of a pair", "\udf0a wave", /surrogate/],
  ["halves in the wrong order", "\udf0a\ud83c", /surrogate/],
  ["a key", { "a\0b": 1 }, /NUL/],
  ["a value far inside", { list: [{ text: "\ud800" }] }, /surrogate/],
  ["bytes, which are not text", new Uint8Array([0, 255]), null],
  ["nothing", [null, undefined, 1, true], null],
])("%s", (_what, value, reason) => {
  if (reason) expect(whyNotStorable(value)).toMatch(reason);
  else expect(whyNotStorable(value)).toBeNull();
});

test("a value that is nested a million deep, or contains itself, is searched too", () => {
  let deep: unknown = "a\0b";
  for (let k = 0; k < 1_000_000; k++) deep = [deep];
  expect(whyNotStorable(deep)).toMatch(/NUL/);
  const circle: Record<string, unknown> = { text: "fine" };
  circle.self = circle;
  expect(whyNotStorable(circle)).toBeNull();
});
