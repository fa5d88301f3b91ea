import { expect, test } from "vitest";
import { extract } from "..";

const reported = (text: string) =>
  extract(text)
    .quotes.filter((q) => q.kind === "indirect")
    .map((q) => [q.speaker_text, q.text]);

test("indirect speech may follow the verb", () => {
  expect(reported("Peter Marsh said that the harbour would stay closed until the spring.")).toEqual(
    [["Peter Marsh", "that the harbour would stay closed until the spring"]],
  );
});

test("indirect speech may precede the verb", () => {
  expect(reported("The harbour will stay closed until the spring, Peter Marsh said.")).toEqual([
    ["Peter Marsh", "The harbour will stay closed until the spring"],
  ]);
});

test("a sentence that reports no speech has no indirect speech", () => {
  expect(reported("The harbour is closed and the boats lie on the beach.")).toEqual([]);
});

test("indirect speech includes the quoted words in its phrase", () => {
  const [[, text] = []] = reported("Peter Marsh said that the bill was a “disgrace” to the House.");
  expect(text).toBe("that the bill was a “disgrace” to the House");
});

test("a quotation alone is not indirect speech", () => {
  expect(reported("Peter Marsh said: “The harbour will stay closed until the spring.”")).toEqual(
    [],
  );
});

test("a colon after a heading introduces nothing that anybody says", () => {
  expect(reported("Agenda: the harbour at one, the quay at two, the strait at three.")).toEqual([]);
});

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
