import { expect, test } from "vitest";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { fixedBy, inputOf, valuesOf } from "./outlook-values";

const first = {
  closesOn: "2028-12-31",
  resolutionCriteria: "A notice in the official journal.",
  scale: "ICD203_A",
} as Outlook;

test("after a colleague's first estimate, the terms that it fixed are sent, not those in restored text", () => {
  const restored = { ...valuesOf(null, 1), closesOn: "31 foo", resolutionCriteria: "A promise." };
  const sent = { ...restored, ...fixedBy(first) };
  expect(inputOf("quays", undefined, sent, { confirmed: true })).toMatchObject(first);
  expect({ ...restored, ...fixedBy(null) }).toEqual(restored);
});
