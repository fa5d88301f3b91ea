import { expect, test } from "vitest";
import { extract } from "../extract";

const said = (text: string) =>
  extract(text)
    .quotes.filter(({ kind }) => kind !== "passage")
    .map(({ speaker_text, speaker_role, text: words }) => [speaker_text, speaker_role, words]);

test("a line that only names someone says whose the quotation below is", () =>
  expect(
    said(
      "The toll rises on Monday.\n\nHana Brix, 44, baker\n\n“I sell less bread.”\n\n“I may close.”\n\nOmar Said – head of the port union\n\n“It is fair to those who own cranes.”\n\nLena Novak\n\n“My shop is fine.”",
    ),
  ).toEqual([
    ["Hana Brix", "baker", "I sell less bread."],
    ["Hana Brix", "baker", "I may close."],
    ["Omar Said", "head of the port union", "It is fair to those who own cranes."],
    ["Lena Novak", null, "My shop is fine."],
  ]));

test.each([
  ["**Ngozi Bello, nurse**\n“There is no water.”", "Ngozi Bello"],
  ["Reaction\n\nTom Arden, Labour MP:\n\n“It was late.”", "Tom Arden"],
  ["The market\n\nMaria, 31, trader\n\n“It was late.”", "Maria"],
  // One of several, with prose between them.
  [
    "Iker Sol\n\n“It was late.”\n\nThe pilots went home at noon.\n\nAnn Lee\n\n“It was cold.”",
    "Iker Sol",
  ],
])("in any layout: %j", (text, name) => expect(said(text)[0]![0]).toBe(name));

test.each([
  // A signature is below what it signs.
  [
    "The row goes on.\n\n“It was late.”\n\nAnn Lee, baker\n\n“It was cold.”\n\nPeter Marsh, pilot",
    ["Ann Lee", "Peter Marsh"],
  ],
  // A heading names nobody.
  [
    "Ann Lee spoke at noon.\n\nPort Reaction\n\n“It was late. Nobody knew.”\n\nIt rained.",
    ["Ann Lee"],
  ],
])("not below a heading, nor where names sign: %j", (text, names) =>
  expect(said(text).map(([name]) => name)).toEqual(names),
);
