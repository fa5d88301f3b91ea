import { expect, test } from "vitest";
import { isMeant, meant } from "./is-meant";

test("typed words match a label if each begins one of its words, regardless of case, order and accents", () => {
  expect(isMeant("Assign an owner", "own")).toBe(true);
  expect(isMeant("Assign an owner", "OWN ass")).toBe(true);
  expect(isMeant("José Façade", "fac jose")).toBe(true);
  expect(isMeant("Go to Summary", "")).toBe(true);
  expect(isMeant("Assign an owner", "ner")).toBe(false);
  expect(isMeant("Assign an owner", "own status")).toBe(false);
});

test("a label that begins as was typed comes before one that has the words somewhere", () => {
  const labels = ["1 of 5", "5 of 5", "May 5"].map((label) => ({ label }));
  const found = (asked: string) => meant(labels, asked).map(({ label }) => label);
  expect(found("5")).toEqual(["5 of 5", "1 of 5", "May 5"]);
  expect(found("5 of 5")).toEqual(["5 of 5", "1 of 5"]);
  expect(found("")).toEqual(["1 of 5", "5 of 5", "May 5"]);
});
