import { expect, test } from "vitest";
import { reportedLines } from "@/scripts/test/read/reported";

test.each([
  [
    "The minister set out her position in a letter: the quota would stay until herring recovered.",
    ["the minister: the quota would stay until herring recovered"],
  ],
  [
    "In a statement, the union laid out its demands: shorter shifts, safer ladders and a paid day off.",
    ["the union: shorter shifts, safer ladders and a paid day off"],
  ],
  [
    "Pavel Dusek defended the sale in a statement: the ships were old and the buyer had paid.",
    ["Pavel Dusek: the ships were old and the buyer had paid"],
  ],
  [
    "The bank gave its reasons in a note: lending had fallen for six months.",
    ["the bank: lending had fallen for six months"],
  ],
  ["Ruth Olsen explained why: the pumps had failed.", ["Ruth Olsen: the pumps had failed"]],
  ["Lukas Brandt explained his refusal in a statement: “No port can bear that cost.”", []],
  // The colon is behind a clause of its own.
  [
    "The mayor explained the toll in May, but drivers keep asking: nobody reads the signs.",
    ["the mayor: the toll in May"],
  ],
])("what follows the colon is what is said: %s", (text, lines) =>
  expect(reportedLines(text)).toEqual(lines),
);
