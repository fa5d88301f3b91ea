import { expect, test } from "vitest";
import { reportedAs as reported } from "@/scripts/test/read/reported";

test.each([
  ["The customs office would not say to whom.", "to whom", "withheld"],
  ["Marsh refused to be drawn on what the navy had found.", "what the navy had found", "withheld"],
  [
    "If Marsh were to announce that the yard will close, the town would strike.",
    "the yard will close",
    "hypothetical",
  ],
])("what nobody said is found as such: %s", (text, words, assertion) => {
  expect(reported(text).map(([, ...rest]) => rest)).toEqual([[words, assertion]]);
});
