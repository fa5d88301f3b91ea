import { expect, test } from "vitest";
import type { Proposal } from "@/lib/sources/review/schema";
import { containerOf, linksAround, redundantIn, replacementOf, withoutParts } from "./container";

const proposal = (id: string, [start, end]: [number, number], more: Partial<Proposal> = {}) =>
  ({
    id,
    start,
    end,
    speakerName: "Anna Holt",
    assertion: "ASSERTED",
    state: "PENDING",
    ...more,
  }) as Proposal;

const statement = proposal("statement", [10, 60]);
const words = proposal("words", [30, 45]);

test("quoted words are part of the statement that reports them", () => {
  expect(containerOf(words, [statement, words])).toBe(statement);
  expect(containerOf(statement, [statement, words])).toBeUndefined();
});

test("of two that count twice, the one that is linked to an issue stays", () => {
  const links = [{ issueId: "i1", relation: "CONTEXT" as const }];
  const bare = proposal("statement", [10, 60], { state: "ACCEPTED", links: [] });
  const linked = proposal("words", [30, 45], { state: "ACCEPTED", links });
  expect(redundantIn([bare, linked])).toEqual([bare]);
  expect(redundantIn([{ ...bare, links }, linked])).toEqual([linked]);
});

test.each([
  ["a statement of someone else", { speakerName: "Peter Marsh" }],
  ["a statement that is denied", { assertion: "DENIED" }],
  ["a rejected statement", { state: "REJECTED" }],
  ["the same words", { start: 30, end: 45 }],
  ["a statement that only overlaps", { start: 40, end: 90 }],
] as const)("they are no part of %s", (_, more) => {
  expect(containerOf(words, [{ ...statement, ...more }, words])).toBeUndefined();
});

test("words without a speaker are part of no statement", () => {
  const nobody = { speakerName: null };
  const [whole, part] = [
    { ...statement, ...nobody },
    { ...words, ...nobody },
  ];
  expect(containerOf(part, [whole, part])).toBeUndefined();
});

test("of several, parts are left out if their whole is among them or accepted, not if it is undecided", () => {
  const other = proposal("other", [70, 90]);
  expect(withoutParts([statement, words, other], [statement, words, other])).toEqual([
    statement,
    other,
  ]);
  expect(withoutParts([words], [{ ...statement, state: "ACCEPTED" }, words])).toEqual([]);
  expect(withoutParts([words], [statement, words])).toEqual([words]);
});

test("what the desk rejected in favour of a continued quotation is replaced by it, unless a person rejected it", () => {
  const rejected = { ...statement, state: "REJECTED" as const, decidedBy: null };
  const apart = proposal("apart", [70, 90]);
  expect(replacementOf(rejected, [apart, words])).toBe(words);
  expect(replacementOf(rejected, [apart])).toBeUndefined();
  expect(replacementOf({ ...rejected, decidedBy: "Ada" }, [words])).toBeUndefined();
});

test("words that are split off begin with the issues of the shortest proposal around them", () => {
  const linked = (issueId: string) => ({ links: [{ issueId, relation: "SUPPORTS" as const }] });
  const whole = { ...statement, ...linked("whole") };
  const [within, page] = [{ start: 32, end: 40 }, proposal("page", [0, 90], linked("page"))];
  expect(linksAround(within, [page, whole])).toEqual(whole.links);
  expect(linksAround(within, [page, { ...whole, state: "REJECTED" }])).toEqual(page.links);
  expect(linksAround({ start: 55, end: 65 }, [whole])).toEqual([]);
});
