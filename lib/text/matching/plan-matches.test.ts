import { expect, test } from "vitest";
import * as matchQuotes from "./plan-matches";
import type { Reanchored } from "./reanchor";

const intact = (start: number, end: number): Reanchored => ({
  class: "INTACT",
  span: { start, end },
});
const moved = (start: number, end: number): Reanchored => ({
  class: "MOVED",
  span: { start, end },
  similarity: 0.9,
});
const altered = (start: number, end: number): Reanchored => ({
  class: "ALTERED",
  span: { start, end },
  similarity: 0.7,
});
const GONE: Reanchored = { class: "GONE" };
const planMatches = (
  quotes: Reanchored[],
  rejected: Reanchored[],
  proposals: { id: string; start: number; end: number }[],
  old: string[] = [],
) =>
  matchQuotes.planMatches(
    quotes,
    rejected,
    proposals,
    () => 0.8,
    (id) => old.includes(id),
  );
const found = (id: string, start: number, end: number) => ({ id, start, end });

test("a quotation matches the proposal with exactly its words, or else a new one", () => {
  const { matches } = planMatches([intact(0, 10), moved(20, 30)], [], [found("a", 0, 10)]);
  expect(matches).toEqual([
    { state: "INTACT", similarity: 1, span: { start: 0, end: 10 }, found: "a" },
    { state: "MOVED", similarity: 0.9, span: { start: 20, end: 30 }, found: null },
  ]);
});

test("two quotations never become one: the second is left to a person", () => {
  const { matches } = planMatches([intact(0, 10), moved(0, 10)], [], []);
  expect(matches.map(({ state }) => state)).toEqual(["INTACT", "GONE"]);
});

test("a quotation that is gone has no place", () => {
  expect(planMatches([GONE], [], [found("a", 0, 10)])).toEqual({
    matches: [{ state: "GONE", similarity: 0, span: null, found: null }],
    covered: [],
    rejectedBefore: [],
  });
});

test("a proposal with nearly the words of a matched quotation is redundant; a longer one isn't", () => {
  const proposals = [found("near", 2, 12), found("around", 0, 100), found("apart", 50, 60)];
  expect(planMatches([intact(0, 10)], [], proposals).covered).toEqual(["near"]);
});

test("a proposal that was once shortened to a matched quotation isn't made again", () => {
  const proposals = [found("narrowed", 0, 100), found("new", 0, 90), found("apart", 50, 60)];
  expect(planMatches([intact(0, 10)], [], proposals, ["narrowed", "apart"]).covered).toEqual([
    "narrowed",
  ]);
});

test("an altered quotation matches a proposal that contains it or most of it", () => {
  const whole = (id: string, start: number, end: number) =>
    expect(planMatches([altered(10, 20)], [], [found(id, start, end)])).toEqual({
      matches: [{ state: "ALTERED", similarity: 0.8, span: { start, end }, found: id }],
      covered: [],
      rejectedBefore: [],
    });
  whole("longer", 10, 32);
  whole("shifted", 12, 22);
  whole("shorter", 10, 17);
});

test("an altered quotation keeps its own place next to a proposal with other words", () => {
  const alone = { state: "ALTERED", similarity: 0.7, span: { start: 10, end: 20 }, found: null };
  for (const other of [found("next", 16, 40), found("part", 10, 14), found("apart", 60, 70)])
    expect(planMatches([altered(10, 20)], [], [other]).matches).toEqual([alone]);
});

test("a proposal with exactly the words of an altered quotation is the one that matches", () => {
  const proposals = [found("whole", 0, 30), found("same", 10, 20)];
  expect(planMatches([altered(10, 20)], [], proposals).matches[0]).toMatchObject({
    found: "same",
    similarity: 0.7,
  });
});

test("a proposal matches only one altered quotation, the closest", () => {
  const { matches } = planMatches([altered(12, 18), altered(10, 28)], [], [found("whole", 10, 30)]);
  expect(matches.map((match) => match.found)).toEqual([null, "whole"]);
});

test("an unchanged quotation keeps its words, and redundant proposals match nothing", () => {
  const plan = planMatches(
    [intact(0, 10), altered(2, 9), moved(40, 50)],
    [],
    [found("near", 1, 11), found("around", 35, 80)],
  );
  expect(plan.matches.map(({ span, found }) => [span?.start, found])).toEqual([
    [0, null],
    [2, null],
    [40, null],
  ]);
  expect(plan.covered).toEqual(["near"]);
});

test("an altered quotation doesn't match a proposal that was rejected in the earlier version", () => {
  const plan = planMatches([altered(2, 9)], [intact(0, 10)], [found("term", 0, 10)]);
  expect(plan.matches[0]?.found).toBeNull();
  expect(plan.rejectedBefore).toEqual(["term"]);
});

test("words that were rejected before and still occur are rejected again, unless a quotation has them", () => {
  const proposals = [found("term", 40, 50), found("quote", 0, 10), found("new", 60, 70)];
  const plan = planMatches(
    [intact(0, 10)],
    [intact(40, 50), moved(0, 10), altered(60, 70)],
    proposals,
  );
  expect(plan.rejectedBefore).toEqual(["term"]);
});
