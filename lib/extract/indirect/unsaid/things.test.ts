import { describe, expect, test } from "vitest";
import { reportedBy as reported } from "@/scripts/test/reported";

describe("an object that is no statement", () => {
  test.each([
    "Vera Holt opened a museum of gravel in May.",
    "The minister closed two of the three harbours.",
    "Peter Marsh wrote a long letter in the winter.",
    "The sailors were told to keep their boots on.",
    "The strait is known locally as the kettle.",
    "Divers found a second anchor on Sunday.",
    "Vera Holt told the jury.",
    "Vera Holt declined to give figures.",
    "Vera Holt rejected the criticism.",
    "Western towns should listen. Their zeal says more about their own hopes than about the harbour.",
  ])("%s", (text) => {
    expect(reported(text)).toEqual([]);
  });
});
