import { expect, test } from "vitest";
import { extract } from "../..";

test.each([
  [
    "The fees, the agent explained, had doubled since May.",
    "the agent",
    ["The fees", "had doubled since May"],
  ],
  [
    "The money in the account, his lawyer submitted, came from the sale of a flat.",
    "his lawyer",
    ["The money in the account", "came from the sale of a flat"],
  ],
  [
    "The salt, said the harbour master, was scarce.",
    "the harbour master",
    ["The salt", "was scarce"],
  ],
  ["The film, Ann Lee said, shows a ship.", "Ann Lee", ["The film", "shows a ship"]],
  [
    "The port closed in May, Ann Lee said, and lost its pilots.",
    "Ann Lee",
    ["The port closed in May", "and lost its pilots"],
  ],
  [
    "Ships from Oss, Ann Lee said, will be checked at sea.",
    "Ann Lee",
    ["Ships from Oss", "will be checked at sea"],
  ],
])("a clause may go on after the words that report it: %s", (text, speaker, parts) => {
  const { quotes } = extract(text);
  expect(quotes.map((q) => q.text.replace(/\.$/, ""))).toEqual(parts);
  expect(new Set(quotes.map((q) => q.speaker_text))).toEqual(new Set([speaker]));
});

test("what is between two commas of a whole clause is not divided", () => {
  const { quotes } = extract("The bridge, which opened in May, has cost a fortune, Ann Lee said.");
  expect(quotes.map((q) => q.text)).toEqual([
    "The bridge, which opened in May, has cost a fortune",
  ]);
});

test.each([
  ["The port, Ann Lee said, “is sinking by the day”.", "is sinking by the day"],
  ["Patience, she said, was “a luxury of the rich”.", "a luxury of the rich"],
  ["The new quay, Ann Lee argued, is “a monument to vanity”.", "a monument to vanity"],
])("the subject of quoted words alone is no statement: %s", (text, words) => {
  expect(extract(text).quotes.map((q) => q.text)).toEqual([words]);
});

test.each([
  ["The plan, said Ann Lee, was dead.", ["The plan", "was dead"]],
  ["Oslo, said Ann Lee, has not replied.", ["Oslo", "has not replied"]],
])("both parts are the words of whoever is named between them: %s", (text, parts) => {
  const { quotes } = extract(text);
  expect(quotes.map((q) => [q.speaker_text, q.text])).toEqual(
    parts.map((part) => ["Ann Lee", part]),
  );
});

test("“put it” reports nothing but the words after it", () => {
  const { quotes } = extract("As one envoy put it, “You bomb nobody you borrow from.”");
  expect(quotes.map((q) => q.text)).toEqual(["You bomb nobody you borrow from."]);
});
