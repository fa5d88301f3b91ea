import { expect, test } from "vitest";
import { isMeant } from "./is-meant";

test("typed words match a label if each begins one of its words, regardless of case, order and accents", () => {
  expect(isMeant("Assign an owner", "own")).toBe(true);
  expect(isMeant("Assign an owner", "OWN ass")).toBe(true);
  expect(isMeant("José Façade", "fac jose")).toBe(true);
  expect(isMeant("Go to Summary", "")).toBe(true);
  expect(isMeant("Assign an owner", "ner")).toBe(false);
  expect(isMeant("Assign an owner", "own status")).toBe(false);
});
