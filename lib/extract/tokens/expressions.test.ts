import { expect, test } from "vitest";
import { reportedAs as reported } from "@/scripts/test/read/reported";

test.each([
  [
    "The port authority made clear that no ship would be turned away.",
    "no ship would be turned away",
    "asserted",
  ],
  ["The envoy has not made clear whether he will attend.", "whether he will attend", "withheld"],
  [
    "Some delegates were of the view that the text was too long.",
    "the text was too long",
    "asserted",
  ],
  [
    "The navy refused to be drawn on what the patrol had found.",
    "what the patrol had found",
    "withheld",
  ],
  [
    "The minister brushed aside suggestions that she would resign.",
    "suggestions that she would resign",
    "denied",
  ],
  ["The mayor waved away talk of a split.", "talk of a split", "denied"],
  ["The union hit back at claims that it was lazy.", "claims that it was lazy", "denied"],
  ["The envoy conveyed to the king that the offer stood.", "the offer stood", "asserted"],
  ["The premier is adamant that the dam is safe.", "the dam is safe", "asserted"],
  ["Ann Lee let it be known that she would not run again.", "she would not run again", "asserted"],
])("expressions of several words report too: %s", (text, words, assertion) => {
  expect(reported(text).map(([, ...rest]) => rest)).toEqual([[words, assertion]]);
});

test("waving off something that nobody said isn’t reported speech", () => {
  expect(reported("The harbour master waved off the last ferry of the year.")).toEqual([]);
  expect(reported("The envoy conveyed a message that had come by sea.")).toEqual([]);
  expect(reported("The courier conveyed to the king a letter that he had found.")).toEqual([]);
  expect(reported("Ann Lee threw away the report that she had written.")).toEqual([]);
  expect(reported("The navy pushed back the intruders.")).toEqual([]);
  expect(reported("Rescuers pushed away the boat with an oar.")).toEqual([]);
});
