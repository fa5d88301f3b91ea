import { expect, test } from "vitest";
import { reportedLines } from "@/scripts/test/read/reported";

test.each([
  [
    "The man who told police that the door was open said he had lied.",
    [
      "the man who told police that the door was open: the door was open",
      "the man who told police that the door was open: he had lied",
    ],
  ],
  [
    "The nurse who said the ward was locked later admitted she had the key.",
    [
      "the nurse who said the ward was locked: the ward was locked",
      "the nurse who said the ward was locked: she had the key",
    ],
  ],
  [
    "Ministers who promised that rents would fall now argue that supply matters more.",
    [
      "Ministers who promised that rents would fall: rents would fall",
      "Ministers who promised that rents would fall: supply matters more",
    ],
  ],
  [
    "The union that warned ministers that jobs would go said it had been ignored.",
    [
      "the union that warned ministers that jobs would go: jobs would go",
      "the union that warned ministers that jobs would go: it had been ignored",
    ],
  ],
  [
    "The diplomat who said that the talks had failed was recalled.",
    ["the diplomat who said that the talks had failed: the talks had failed"],
  ],
])("who said something, and then something else: %s", (text, lines) =>
  expect(reportedLines(text)).toEqual(lines),
);

test("an infinitive or a further clause in what was said ends nothing", () =>
  expect(
    reportedLines("The clerk who said he had been told to wait denied that he had left."),
  ).toEqual([
    "the clerk who said he had been told to wait: he had been told to wait",
    "the clerk who said he had been told to wait (denied): he had left",
  ]));
