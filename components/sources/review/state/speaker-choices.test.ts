import { expect, test } from "vitest";
import type { NameLookup } from "@/lib/evidence/speakers/schema";
import type { Proposal } from "@/lib/sources/review/schema";
import { nearOf, newSpeakersOf, withChoices } from "./speaker-choices";

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

test("new speakers are those whom the desk doesn't know, with known ones who may be meant", () => {
  expect(newSpeakersOf(proposals, lookups)).toEqual([
    { name: "Example", count: 2, near: [helen] },
    { name: "Bo Sample", count: 1, near: [] },
  ]);
});

test("in bulk, a name that may be known is left out until somebody says who it is", () => {
  const near = nearOf(proposals, lookups);
  const chosen = (choice: string) => {
    const { accepted, speakers } = withChoices(proposals, near, { Example: choice });
    return [accepted.length, speakers];
  };
  expect(chosen("")).toEqual([4, {}]);
  expect(chosen("Helen Example")).toEqual([6, { Example: "Helen Example" }]);
  expect(chosen("Example")).toEqual([6, {}]);
});
