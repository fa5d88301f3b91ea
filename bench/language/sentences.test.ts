import { expect, test } from "vitest";
import { foldOf } from "../training/corpora";
import { HALVES, readHalf, score } from "./score";

test("the hash of a sentence decides which half it is in", () => {
  const halves = HALVES.map(readHalf);
  expect(halves.flat()).toHaveLength(120);
  halves.forEach((half, fold) => {
    for (const { text } of half) expect(foldOf(text, 2), text).toBe(fold);
  });
});

test("every label of the half that rules are fitted to is found, and nothing else", () => {
  expect(score(readHalf("rules")).errors).toEqual([]);
});

test("on the half set aside, precision and recall are at least 0.9", () => {
  const { found, right, expected } = score(readHalf("held-out"));
  expect(right / found).toBeGreaterThanOrEqual(0.9);
  expect(right / expected).toBeGreaterThanOrEqual(0.9);
});
