import { expect, test } from "vitest";
import { optionsOf } from "./options";

test("a short run is one round of everything", () => {
  expect(optionsOf({ quick: true })).toMatchObject({ rounds: 1, visits: 1, scale: 1 });
  expect(optionsOf({ quick: true, rounds: "2" }).rounds).toBe(2);
  expect(optionsOf({ minutes: "20" }).minutes).toBe(20);
});

test("routes are chosen by name", () => {
  expect(optionsOf({ route: "issue,list" }).routes.map(({ name }) => name)).toEqual([
    "issue",
    "list",
  ]);
  expect(() => optionsOf({ profile: "lists" })).toThrow(/no route "lists"\. Choose from list, /);
});
