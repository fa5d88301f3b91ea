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

test("nobody is known to have said what someone was told", () =>
  expect(extract("“The pier is rotten,” the council was told.").quotes).toMatchObject([
    { speaker_text: null },
  ]));

test.each([
  ["Peter Marsh was asked by host Paul Brandt, “Why is the port full?”", "Paul Brandt"],
  ["Ann Berg was then asked by a reporter from Lund: “Is it over?”", "a reporter from Lund"],
  ["“Will you go?” the minister was asked by Vera Holm.", "Vera Holm"],
  ["On Monday Peter Marsh was asked: “Why is the port full?” Marsh shrugged.", null],
  ["“Why is the port full?” Peter Marsh was asked.", null],
  ["Peter Marsh was asked about it and answered “never again.”", "Peter Marsh"],
  ["Peter Marsh was asked on Monday and said, “We are full.”", "Peter Marsh"],
  ["Asked about it, Peter Marsh said: “We are full.”", "Peter Marsh"],
])("whoever is asked has not asked: %s", (text, speaker) =>
  expect(extract(text).quotes.find(({ kind }) => kind !== "indirect")).toMatchObject({
    speaker_text: speaker,
  }),
);
