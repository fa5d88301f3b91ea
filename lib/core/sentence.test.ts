import { expect, test } from "vitest";
import { sentence } from "./sentence";

test.each([
  ["the talks resumed", "the talks resumed."],
  [" The talks resumed. ", "The talks resumed."],
  ["Will they?", "Will they?"],
  ["“They will.”", "“They will.”"],
  ["and so on …", "and so on …"],
  ["港口将开放", "港口将开放。"],
  ["港口将开放。", "港口将开放。"],
  ["회담이 재개되었다", "회담이 재개되었다."],
])("“%s” ends like a sentence, once", (text, expected) => {
  expect(sentence(text)).toBe(expected);
});
