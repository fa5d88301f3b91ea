import { expect, test } from "vitest";
import { extract } from "..";

const direct = (...lines: string[]) =>
  extract(lines.join("\n\n"))
    .quotes.filter(({ kind }) => kind === "direct")
    .map((quote) => [quote.speaker_text, quote.text]);

test("what someone says about themselves may follow a colon without marks", () => {
  const quotes = direct(
    "The harbour master, Ann Holt, has called the plan late. Speaking on the quay, she said:",
    "We asked for two cranes and got one.",
    "I’ll be on the phone this afternoon.",
    "The council meets on Monday.",
  );
  expect(quotes).toEqual([
    ["Ann Holt", "We asked for two cranes and got one."],
    ["Ann Holt", "I’ll be on the phone this afternoon."],
  ]);
});

test("so may what a colleague reports", () => {
  const quotes = direct(
    "From our shipping editor, Bo Tan:",
    "The pilots look relaxed. No strike expected tonight.",
    "The council meets on Monday.",
  );
  expect(quotes).toEqual([["Bo Tan", "The pilots look relaxed. No strike expected tonight."]]);
});

test.each([
  [
    "Ann Holt, the harbour master, said the plan has three parts:",
    "The council pays for the first.",
  ],
  ["Here are the main points of what Ann Holt found:", "We list them all."],
])("but not what the article goes through: %s", (...lines) => {
  expect(direct(...lines)).toEqual([]);
});
