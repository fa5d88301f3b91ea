import { expect, test } from "vitest";
import type { RefusalError } from "@/lib/core/command/errors";
import { requireTelling } from "./terms";

const refusalOf = (terms: string[], before?: string[]): string | undefined => {
  try {
    requireTelling(terms, before);
  } catch (error) {
    return (error as RefusalError).refusal.fields?.terms;
  }
};

test("a term that nearly every quotation has is refused, and named", () => {
  expect(refusalOf(["tariff", "the"])).toMatch(/^“the” is too common/);
  expect(refusalOf(["The", "of the"])).toMatch(/^“The” and “of the” are too common/);
});

test("acronyms, longer terms and those that an issue has already are not refused", () => {
  expect(refusalOf(["US", "WHO", "across the strait", "trade war"])).toBeUndefined();
  expect(refusalOf(["the", "levy"], ["the"])).toBeUndefined();
});
