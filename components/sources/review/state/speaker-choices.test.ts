import { expect, test } from "vitest";
import type { NameLookup } from "@/lib/evidence/speakers/schema";
import type { Proposal } from "@/lib/sources/review/schema";
import { describeBulk, nearOf, newSpeakersOf, withChoices } from "./speaker-choices";

const by = (...names: (string | null)[]) =>
  names.map((speakerName) => ({ speakerName }) as Proposal);
const helen = { id: "1", name: "Helen Example", quotes: 3 };
const isNew: NameLookup = { described: false, known: null, near: [] };
const lookups = {
  "Helen Example": { ...isNew, known: helen },
  Example: { ...isNew, near: [helen] },
  "Bo Sample": isNew,
  "an official": { ...isNew, described: true },
};
const proposals = by("Helen Example", "Example", "Example", "Bo Sample", "an official", null);

test("names that the desk doesn't know are new speakers, each with the known speakers it may mean", () => {
  expect(newSpeakersOf(proposals, lookups)).toEqual([
    { name: "Example", count: 2, near: [helen] },
    { name: "Bo Sample", count: 1, near: [] },
  ]);
});

test("in bulk, a name that may be known is left out until someone says who it is", () => {
  const near = nearOf(proposals, lookups);
  const chosen = (choice: string) => {
    const { accepted, speakers } = withChoices(proposals, near, { Example: choice });
    return [accepted.length, speakers];
  };
  expect(chosen("")).toEqual([4, {}]);
  expect(chosen("Helen Example")).toEqual([6, { Example: "Helen Example" }]);
  expect(chosen("Example")).toEqual([6, {}]);
});

test("the question before accepting in bulk names everything that is left out", () => {
  const says = (parts: number, undecided: number) => describeBulk("90", { parts, undecided });
  const all = "Undecided proposals with a certainty of 90% or more will be accepted";
  const inside = "2 whose words are part of a longer one";
  const leftOut = "3 by speakers left out below";
  expect(says(0, 0)).toBe(`${all}.`);
  expect(says(2, 0)).toBe(`${all}, except ${inside}.`);
  expect(says(0, 3)).toBe(`${all}, except ${leftOut}.`);
  expect(says(2, 3)).toBe(`${all}, except ${inside} and ${leftOut}.`);
});
