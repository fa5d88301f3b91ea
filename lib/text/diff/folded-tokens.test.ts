import { expect, test } from "vitest";
import { isSameWording } from "./folded-tokens";

test("typography makes no difference to a wording; a word or a capital does", () => {
  expect(isSameWording("“It’s done” — so", '"It\'s  done" -- so')).toBe(true);
  expect(isSameWording("It is done", "It is done now")).toBe(false);
  expect(isSameWording("It is done", "it is done")).toBe(false);
});
