import { expect, test } from "vitest";
import { extract } from "..";

test.each([
  ["Oslo will be told by Ann Lee that the pier is “a red line”.", "Ann Lee"],
  ["Oslo has been told by Bergen that the pier is “a red line”.", "Bergen"],
  ["Peter Marsh said he had been told that the pier was “a red line”.", "Peter Marsh"],
  ["Ann Lee told Oslo that the pier is “a red line”.", "Ann Lee"],
])("whoever tells is the speaker, not whoever is told: %s", (text, speaker) =>
  expect(extract(text).quotes.find((quote) => quote.text === "a red line")).toMatchObject({
    speaker_text: speaker,
  }),
);

test("nobody is known to have said what somebody was told", () =>
  expect(extract("“The pier is rotten,” the council was told.").quotes).toMatchObject([
    { speaker_text: null },
  ]));
