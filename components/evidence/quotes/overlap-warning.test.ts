import { expect, test } from "vitest";
import { overlapWarning } from "./overlap-warning";

const others = [
  { start: 0, end: 10, name: "Q3" },
  { start: 8, end: 20, name: "Q4" },
];
const warning = (start: number, end: number) =>
  overlapWarning({ start, end }, others, { one: "quotation", instead: "Correct" });

test("words that overlap quotations get a warning, and words next to them don’t", () => {
  expect(warning(12, 15)).toBe(
    "These words overlap quotation Q4. Correct it instead, so that nothing counts twice.",
  );
  expect(warning(9, 30)).toMatch(/^These words overlap quotations Q3 and Q4. Correct one of them /);
  expect(warning(20, 30)).toBe("");
  const toLink = { one: "quotation", instead: "Link", or: ", or ask an admin to correct it" };
  expect(overlapWarning({ start: 12, end: 15 }, others, toLink)).toBe(
    "These words overlap quotation Q4. Link it instead, or ask an admin to correct it, so that nothing counts twice.",
  );
});
