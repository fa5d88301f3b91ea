import { describe, expect, test } from "vitest";
import { reportedBy as reported } from "@/scripts/test/read/reported";

describe("where a report begins and ends", () => {
  test.each([
    [
      "Vera Holt added, quoting a survey of the bay, that the eels had gone.",
      [["Vera Holt", "the eels had gone"]],
    ],
    ["Standing armies cost money, Vera Holt said.", [["Vera Holt", "Standing armies cost money"]]],
    [
      "The ministry said that no port may claim the buoy as its own.",
      [["the ministry", "no port may claim the buoy as its own"]],
    ],
    [
      "The quay will be sold in May, the harbour office said on Tuesday, after two bids were withdrawn.",
      [["the harbour office", "The quay will be sold in May"]],
    ],
    [
      "The pilots had warned it that the mast was loose, a former rigger, Ola Dahl, testified.",
      null,
    ],
    [
      "Vera Holt insisted that the quota was fair, while her colleague, Peter Marsh, said that it was not.",
      [
        ["Vera Holt", "the quota was fair"],
        ["Peter Marsh", "it was not"],
      ],
    ],
    [
      "The crane will be moved, Vera Holt said, and the quay would be swept.",
      [
        ["Vera Holt", "The crane will be moved"],
        ["Vera Holt", "and the quay would be swept"],
      ],
    ],
    ["Vera Holt pledged on Monday to sweep the quay.", [["Vera Holt", "to sweep the quay"]]],
    [
      "The Courier quoted a pilot, whom it did not name, as saying that the mast was loose.",
      [["a pilot", "the mast was loose"]],
    ],
    [
      "The quay had been sold, a pilot who asked not to be named said.",
      [["a pilot", "The quay had been sold"]],
    ],
    ["Vera Holt ruled out sabotage.", [["Vera Holt", "sabotage"]]],
    [
      "Vera Holt accused the harbour office of hiding the ledgers.",
      [["Vera Holt", "hiding the ledgers"]],
    ],
    [
      "Peter Marsh was told by his deputy that the crane had moved.",
      [["his deputy", "the crane had moved"]],
    ],
    [
      "Peter Marsh was quoted by the state broadcaster as saying the crane had moved.",
      [["Peter Marsh", "the crane had moved"]],
    ],
    ["Peter Marsh told reporters he had been joking.", [["Peter Marsh", "he had been joking"]]],
  ])("%s", (text, expected) => {
    if (expected) expect(reported(text)).toEqual(expected);
    else expect(reported(text).map(([, words]) => words)).not.toContain(text);
  });
});
