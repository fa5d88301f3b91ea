import { expect, test } from "vitest";
import { isSameWording } from "./folded-tokens";

test("a wording is the same whatever its marks look like, and another with one word more", () => {
  expect(isSameWording("“It’s done” — so", '"It\'s  done" -- so')).toBe(true);
  expect(isSameWording("It is done", "It is done now")).toBe(false);
  expect(isSameWording("It is done", "it is done")).toBe(false);
});
