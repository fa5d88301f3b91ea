import { expect, test } from "vitest";
import { refusedLines } from "./refused-lines";

const reasons = new Map([
  ["quay", "Enter an address."],
  ["http://10.0.0.1/", "This isn’t public."],
]);

test("every refused address is named with its lines, until it is corrected", () => {
  const typed = "quay\nhttps://example.org\n\nhttp://10.0.0.1/\nquay";
  expect(refusedLines(typed, reasons)).toEqual([
    "Lines 1 and 5 (“quay”): Enter an address.",
    "Line 4 (“http://10.0.0.1/”): This isn’t public.",
  ]);
  expect(refusedLines(typed.replaceAll("quay\n", ""), reasons)).toEqual([
    "Line 3 (“http://10.0.0.1/”): This isn’t public.",
    "Line 4 (“quay”): Enter an address.",
  ]);
  expect(refusedLines("https://example.org", reasons)).toEqual([]);
});

test("a single address has no line number, and a long one is shortened", () => {
  expect(refusedLines("quay\n", reasons)).toEqual(["Enter an address."]);
  const long = `ftp://example.org/${"a".repeat(300)}`;
  const [said] = refusedLines(`${long}\nquay`, new Map([[long, "Enter an address."]]));
  expect(said).toMatch(/^Line 1 \(“ftp:.{76}…”\): Enter an address\.$/);
});
