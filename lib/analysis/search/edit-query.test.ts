import { expect, test } from "vitest";
import { hasPart, partText, withoutPart, withoutParts, withPart } from "./edit-query";
import { parseQuery } from "./filter";

test("an operator is added to a search and taken out again", () => {
  const narrowed = withPart(parseQuery('"red line"'), "speaker", "Li Wei");
  expect(narrowed).toBe('"red line" speaker:"Li Wei"');
  expect(hasPart(parseQuery(narrowed), "speaker", "li wei")).toBe(true);
  expect(withoutPart(parseQuery(`${narrowed} visa`), "speaker", "Li Wei")).toBe('"red line" visa');
  expect(partText("issue", "taiwan")).toBe("issue:taiwan");
});

test.each([
  ["a OR b OR c d", "a", "b OR c d"],
  ["a OR b OR c d", "b", "a OR c d"],
  ["a OR b OR c d", "c", "a OR b d"],
  ["a OR b OR c d", "d", "a OR b OR c"],
  ["a OR -b", "a", "-b"],
  ["a OR -b", "b", "a"],
  ["a OR -b OR c d", "d", "a -b c"],
  ["a OR OR b c", "c", "a OR b"],
  ["a OR OR b c", "b", "a c"],
  ["OR a b", "b", "a"],
  ["a b OR", "a", "b"],
  ["a OR kind:letter b", "a", "kind:letter b"],
])("%s without %s is %s: no OR is left that joins nothing", (text, value, rest) => {
  expect(withoutParts(parseQuery(text), (part) => part.value === value)).toBe(rest);
});
