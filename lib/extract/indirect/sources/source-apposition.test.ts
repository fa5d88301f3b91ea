import { expect, test } from "vitest";
import { reportedBy as reported } from "@/scripts/test/read/reported";

test.each([
  [
    "According to Jane Roe, a trustee at Kettle Harbour, the odds of a thaw are slim.",
    "the odds of a thaw are slim",
  ],
  [
    "According to Jane Roe, head of research at the bank, the fares will rise.",
    "the fares will rise",
  ],
  ["According to an analyst at the bank, Jane Roe, the fares will rise.", "the fares will rise"],
  [
    "According to Jane Roe, the harbourmaster, who was hurt, will resign.",
    "the harbourmaster, who was hurt, will resign",
  ],
])("words that tell who a source is are not what it says: %s", (text, words) => {
  expect(reported(text)).toEqual([["Jane Roe", words]]);
});

test.each([
  ["the coastal gauge network", "the coastal gauge network"],
  ["the town's fire brigade", "the town's fire brigade"],
  ["the regional grain service", "the regional grain service"],
])("the source is all of “%s”, and nothing in the next sentence", (source, speaker) => {
  const text = `The road had been cut in two places, according to ${source}. Traffic was stopped.`;
  expect(reported(text)).toEqual([[speaker, "The road had been cut in two places"]]);
});
