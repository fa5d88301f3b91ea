import { expect, test } from "vitest";
import { extract } from "..";

const said = (text: string) => extract(text).quotes.map((q) => [q.speaker_text, q.text]);

test.each([
  "According to the law, foreigners may not own an island.",
  "The vote has to be held in May, according to the constitution.",
  "According to the Treaty of Kiel, the isles are to remain open.",
  "According to family legend, the old captain left his boat to the church.",
])("what one keeps to says nothing: %s", (text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ["a study", "According to a study, the river is rising.", "a study", "the river is rising"],
  [
    "someone with an office without an article",
    "According to Ann Lee, head of research at the bank, rates will rise.",
    "Ann Lee",
    "rates will rise",
  ],
])("%s says something", (_, text, speaker, words) => {
  expect(said(text)).toEqual([[speaker, words]]);
});
