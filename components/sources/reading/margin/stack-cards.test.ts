import { expect, test } from "vitest";
import { stackCards } from "./stack-cards";

test("cards are at their wanted positions, or below the cards above", () => {
  expect(stackCards([0, 200, 210, 400], [50, 50, 50, 50], -1)).toEqual([0, 200, 262, 400]);
});

test("the pinned card is exactly at its position, and the others make room on both sides", () => {
  expect(stackCards([100, 105, 110, 115], [50, 50, 50, 50], 2)).toEqual([-14, 48, 110, 172]);
  expect(stackCards([0, 300, 310], [50, 50, 50], 2)).toEqual([0, 248, 310]);
});
