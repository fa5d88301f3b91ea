import { expect, test } from "vitest";
import type { Outlook } from "@/lib/analysis/outlooks/schema";
import { crossedWords, fixedBy, inputOf, valuesOf } from "./outlook-values";

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

test("an estimate that crosses 50% leaves evidence to check, unless all of it is context", () => {
  const evidence = [{ relation: "CONTEXT" }, { relation: "SUPPORTS" }] as const;
  const asks = /crossed 50%/;
  expect(crossedWords(60, 40, evidence)).toMatch(asks);
  expect(crossedWords(20, 51, evidence)).toMatch(asks);
  for (const [before, now] of [
    [60, 50],
    [50, 40],
    [60, 70],
    [undefined, 40],
  ] as const)
    expect(crossedWords(before, now, evidence)).toBe("");
  expect(crossedWords(60, 40, evidence.slice(0, 1))).toBe("");
});
