import { describe, expect, test } from "vitest";
import { reportedLines as read } from "@/scripts/test/reported";

describe("what tells whose words or view something is", () => {
  test.each([
    [
      "Ships are waiting for nine days, per the harbour office.",
      "the harbour office: Ships are waiting for nine days",
    ],
    ["In the union's view, the mill should be sold.", "the union: the mill should be sold"],
    [
      "In the Oslo mayor's view, the mill should be sold.",
      "the Oslo mayor: the mill should be sold",
    ],
    ["In Mayor Anna Holt's view, the mill should be sold.", "Anna Holt: the mill should be sold"],
    ["The walls were sound, in the words of one mason.", "one mason: The walls were sound"],
  ])("%s", (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  test.each([
    "Not many in Oslo share Holt's view that the mill should be sold.",
    "Anna Holt spoke. Few in Oslo like the union's account of it.",
  ])("what a place is before is none: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each(["Crates cost nine euros per tonne.", "Prices rose by two per cent."])(
    "a measure is none: %s",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe("a record speaks for the people in it", () => {
  test.each([
    [
      "According to the readout, Anna Holt stressed that the ferry was safe.",
      "Anna Holt: the ferry was safe",
    ],
    ["According to the report, Anna Holt lost the ferry.", "the report: Anna Holt lost the ferry"],
  ])("%s", (text, words) => {
    expect(read(text)).toEqual([words]);
  });
});
