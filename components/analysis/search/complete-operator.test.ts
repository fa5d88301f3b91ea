import { expect, test } from "vitest";
import { completionsOf } from "./complete-operator";

const values = (text: string) => completionsOf(text).map(({ value }) => value);

test("the beginning of an operator is completed in its place, with what it does", () => {
  expect(values("tariffs spe")).toEqual(["tariffs speaker:"]);
  expect(values("-pu")).toEqual(["-publisher:"]);
  expect(completionsOf("be")[0]!.detail).toContain("before that day");
});

test("the values of an operator are completed, and then a blank follows", () => {
  expect(values("kind:out")).toEqual(["kind:outlook "]);
  expect(values("x is:pri")).toEqual(["x is:private "]);
  expect(values("by:")).toEqual(["by:me "]);
});

test("other words are left alone", () => {
  expect(values("")).toEqual([]);
  expect(values("taiwan ")).toEqual([]);
  expect(values("s")).toEqual([]);
  expect(values("strait")).toEqual([]);
  expect(values("speaker:xi")).toEqual([]);
});
