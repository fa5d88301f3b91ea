import { expect, test } from "vitest";
import { reportedAs as reported } from "@/scripts/test/read/reported";

test("a place in capitals before a colon opens a report, not a turn", () => {
  const text =
    "SA KAEO: Vendors asked for the border to be opened.\n\nThe governor said the gate would stay shut.";
  expect(reported(text).at(-1)).toEqual(["the governor", "the gate would stay shut", "asserted"]);
});
