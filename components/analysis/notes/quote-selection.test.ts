import { expect, test } from "vitest";
import { asQuotation } from "./quote-selection";

test("selected words become a quotation with room for the reply", () => {
  expect(asQuotation(" The strait stays open. ")).toBe("> The strait stays open.\n\n");
  expect(asQuotation("First.\n\nSecond.")).toBe("> First.\n>\n> Second.\n\n");
  expect(asQuotation(" \n")).toBe("");
});
