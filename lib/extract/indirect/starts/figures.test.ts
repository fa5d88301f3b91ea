import { expect, test } from "vitest";
import { extract } from "../..";

const reported = (text: string) =>
  extract(text)
    .quotes.filter(({ kind }) => kind === "indirect")
    .map((q) => [q.speaker_text, q.text.replace(/^that /, ""), q.assertion]);

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

test.each([
  ["Anna Lee said afterwards she was pleased.", "she was pleased", "asserted"],
  ["Officials said Tuesday the port would reopen.", "the port would reopen", "asserted"],
  ["Anna Lee vowed in a radio message to fight on.", "to fight on", "asserted"],
  ["The minister did not rule out further talks.", "further talks", "withheld"],
  ["The port declined to confirm reports of a spill.", "reports of a spill", "withheld"],
  ["The port declined to disclose the price.", "the price", "withheld"],
  [
    "The port disputes the finding that nobody was in charge.",
    "the finding that nobody was in charge",
    "denied",
  ],
  ["Anna Lee is expected to table a fresh offer.", "a fresh offer", "hypothetical"],
  ["Anna Lee allowed that she had been warned.", "she had been warned", "asserted"],
  ["A deal is close, reckons Anna Lee; the rest is theatre.", "A deal is close", "asserted"],
  ["Not war, argues Anna Lee; it wants a harbour.", "Not war", "asserted"],
])("%s", (text, words, assertion) => {
  expect(reported(text).map(([, ...rest]) => rest)).toEqual([[words, assertion]]);
});

test.each([
  [
    "Anna Lee, who spoke at noon, told the crowd, many of them sailors, that “silence is cheaper than war.”",
    "Anna Lee",
  ],
  ["Peter Marsh of the main opposition Harbour Party said it was late.", "Peter Marsh"],
  [
    "The ministry in Oslo later walked that back, saying the boats would stay.",
    "the ministry in Oslo",
  ],
])("who speaks: %s", (text, name) => {
  expect(extract(text).quotes.at(-1)!.speaker_text).toBe(name);
});
