import { expect, test } from "vitest";
import type { Proposal } from "@/lib/sources/review/schema";
import { progressOf } from "./progress";

const proposal = (more: Partial<Proposal>) =>
  ({
    state: "PENDING",
    assertion: "ASSERTED",
    decidedBy: null,
    decidedEarlier: false,
    ...more,
  }) as Proposal;

test("a withheld statement that the desk left out is not a decision", () => {
  const leftOut = proposal({ state: "REJECTED", assertion: "WITHHELD" });
  const pending = proposal({});
  expect(progressOf([pending, leftOut])).toEqual({
    value: 0,
    max: 1,
    text: "Decided 0 of 1; 1 not proposed",
  });
  const decided = { ...leftOut, decidedBy: "Ada" };
  expect(progressOf([pending, decided])).toEqual({ value: 1, max: 2 });
  const earlier = { ...leftOut, decidedEarlier: true };
  expect(progressOf([pending, earlier])).toEqual({ value: 1, max: 2 });
  expect(progressOf([pending, { ...leftOut, state: "ACCEPTED" }])).toEqual({ value: 1, max: 2 });
});
