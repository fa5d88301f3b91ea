import { expect, test } from "vitest";
import { addSection, moveIssue, moveSection, previewedFor, removeSection } from "./compose-values";

const sections = [
  { id: 1, heading: "One", issues: ["a", "b"] },
  { id: 2, heading: "Two", issues: ["c"] },
];
const orders = (all: { issues: string[] }[]) => all.map(({ issues }) => issues.join(""));

test("an issue moves within its section, then into the next section, and no further", () => {
  expect(orders(moveIssue(sections, { section: 0, at: 0 }, 1))).toEqual(["ba", "c"]);
  expect(orders(moveIssue(sections, { section: 0, at: 1 }, 1))).toEqual(["a", "bc"]);
  expect(orders(moveIssue(sections, { section: 1, at: 0 }, -1))).toEqual(["abc", ""]);
  expect(orders(moveIssue(sections, { section: 0, at: 0 }, -1))).toEqual(["ab", "c"]);
  expect(orders(moveIssue(sections, { section: 1, at: 0 }, 1))).toEqual(["ab", "c"]);
});

test("sections can be moved, and the issues of a removed section go to its neighbour", () => {
  expect(moveSection(sections, 0, 1).map(({ heading }) => heading)).toEqual(["Two", "One"]);
  expect(moveSection(sections, 0, -1)).toEqual(sections);
  expect(orders(removeSection(sections, 1))).toEqual(["abc"]);
  expect(orders(removeSection(sections, 0))).toEqual(["abc"]);
  expect(addSection(sections).at(-1)).toEqual({ id: 3, heading: "", issues: [] });
});

test("while nobody has been chosen yet, the preview isn’t asked for their edition", () => {
  const to = (people: string[]) => previewedFor({ to: { people, groups: [] } } as never);
  expect(to([])).toEqual({});
  expect(to(["ana"])).toEqual({ to: { people: ["ana"], groups: [] } });
});
