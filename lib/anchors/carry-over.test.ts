import { expect, test } from "vitest";
import { planCarries } from "./carry-over";
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
const found = (id: string, start: number, end: number) => ({ id, start, end });

test("a quote goes on in the proposal that has exactly its words, else in a new one", () => {
  const { carries } = planCarries([intact(0, 10), moved(20, 30)], [], [found("a", 0, 10)]);
  expect(carries).toEqual([
    { anchor: "INTACT", similarity: 1, span: { start: 0, end: 10 }, found: "a" },
    { anchor: "MOVED", similarity: 0.9, span: { start: 20, end: 30 }, found: null },
  ]);
});

test("two quotes never become one: the second waits for a person", () => {
  const { carries } = planCarries([intact(0, 10), moved(0, 10)], [], []);
  expect(carries.map(({ anchor }) => anchor)).toEqual(["INTACT", "GONE"]);
});

test("what is gone has no place", () => {
  expect(planCarries([GONE], [], [found("a", 0, 10)])).toEqual({
    carries: [{ anchor: "GONE", similarity: 0, span: null, found: null }],
    covered: [],
    droppedBefore: [],
  });
});

test("a proposal of more or less a carried quote's words is superfluous; one that holds it is not", () => {
  const proposals = [found("near", 2, 12), found("around", 0, 100), found("apart", 50, 60)];
  expect(planCarries([intact(0, 10)], [], proposals).covered).toEqual(["near"]);
});

test("beside an altered quote every proposal stays: a person compares", () => {
  expect(planCarries([altered(0, 10)], [], [found("near", 1, 10)]).covered).toEqual([]);
});

test("words that were dropped before and still stand are dropped again, unless a quote has them", () => {
  const proposals = [found("term", 40, 50), found("quote", 0, 10), found("new", 60, 70)];
  const plan = planCarries(
    [intact(0, 10)],
    [intact(40, 50), moved(0, 10), altered(60, 70)],
    proposals,
  );
  expect(plan.droppedBefore).toEqual(["term"]);
});
