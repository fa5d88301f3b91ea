import { expect, test } from "vitest";
import { inLanguage } from "./language-name";

test.each([
  ["de-AT", "original in German"],
  ["zh-CN", "original in Chinese"],
  ["zh-Hant-TW", "original in Traditional Chinese"],
  ["sr-Latn", "original in Serbian"],
  ["en-GB", null],
  ["und", null],
  [null, null],
])("of words in %s, the language is named as a reader would", (tag, words) => {
  expect(inLanguage(tag)).toBe(words);
});
