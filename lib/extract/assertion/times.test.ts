import { expect, test } from "vitest";
import { extract } from "..";

test.each([
  ["Ann Holt will today tell the council that no ship will sail.", "hypothetical"],
  ["Ann Holt will on Tuesday evening warn that no ship will sail.", "hypothetical"],
  ["Ann Holt will later this week announce that no ship will sail.", "hypothetical"],
  ["Ann Holt is set on Friday to announce that no ship will sail.", "hypothetical"],
  ["Ann Holt will, in a speech to pilots on Monday, say that no ship will sail.", "hypothetical"],
  ["Ann Holt did not on Monday say whether a ship would sail.", "withheld"],
  ["Ann Holt has this week said that no ship will sail.", "asserted"],
  ["Ann Holt, who met the pilots on Monday, said that no ship will sail.", "asserted"],
])("a time may come within the verb group: %s", (text, assertion) => {
  expect(extract(text).quotes.at(-1)!.assertion).toBe(assertion);
});
