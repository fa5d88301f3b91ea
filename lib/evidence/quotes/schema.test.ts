import { expect, test } from "vitest";
import { type Evidence, repeatsIn } from "./schema";

const evidence = (number: number, origin: string, exact: string, withdrawn = false) =>
  ({
    ...{ id: `${number}`, number, exact, source: { origin } },
    withdrawal: withdrawn ? { at: "", by: "", reason: "" } : null,
  }) as Evidence;

test("the same words count once in one report, twice in two reports", () => {
  const all = [
    evidence(7, "a", "It will stay open."),
    evidence(3, "a", "It will stay open."),
    evidence(5, "b", "It will stay open."),
    evidence(4, "a", "Something else."),
  ];
  expect([...repeatsIn(all)]).toEqual([["7", 3]]);
});

test("evidence never repeats a withdrawn quotation", () => {
  const all = [
    evidence(3, "a", "It will stay open.", true),
    evidence(7, "a", "It will stay open."),
  ];
  expect([...repeatsIn(all)]).toEqual([]);
});
