import { expect, test } from "vitest";
import { reportedAs as reported } from "@/scripts/test/read/reported";

test.each([
  ["The port authority put the damage at nine million euros.", "nine million euros"],
  ["Anna Lee puts the number of stranded crews at around forty.", "around forty"],
])("a figure is a statement: %s", (text, words) => {
  expect(reported(text).map(([, said]) => said)).toEqual([words]);
});

test.each(["Anna Lee put the crate at her feet.", "They put the meeting at risk."])(
  "a thing that is put somewhere is none: %s",
  (text) => {
    expect(reported(text)).toEqual([]);
  },
);
