import { expect, test } from "vitest";
import { extract } from "../..";

const reported = (text: string) =>
  extract(text)
    .quotes.filter(({ kind }) => kind === "indirect")
    .map((q) => [q.speaker_text, q.text.replace(/^that /, ""), q.assertion]);

test.each([
  "Asked if the ministry would challenge the order, Anna Lee shook her head.",
  "Pressed on whether Norway had demanded an apology, the envoy smiled.",
])("what is asked in front of an answer is nobody's statement: %s", (text) => {
  expect(reported(text)).toEqual([]);
});

test("an aside about a question does not make a country speak", () => {
  const text = "Ministry spokesman Peter Marsh, when asked about it, said Norway opposes any levy.";
  expect(reported(text).map(([name]) => name)).not.toContain("Norway");
});
