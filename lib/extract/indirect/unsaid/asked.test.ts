import { expect, test } from "vitest";
import { reportedAs as reported } from "@/scripts/test/read/reported";

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
