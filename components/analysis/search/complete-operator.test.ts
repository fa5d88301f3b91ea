import { expect, test } from "vitest";
import { completionsOf, namedIn, namingIn } from "./complete-operator";

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

test("a name after an operator is completed, in quotation marks if it has spaces", () => {
  const completed = (text: string, value: string) =>
    namedIn(text, namingIn(text)!, { value }).value;
  expect(namingIn('tariffs -Speaker:"Li W')).toMatchObject({ operator: "speaker", typed: "Li W" });
  expect(completed('tariffs -speaker:"Li W', "Li Wei")).toBe('tariffs -speaker:"Li Wei" ');
  expect(completed("x speaker:swai", "Michael Swaine")).toBe('x speaker:"Michael Swaine" ');
  expect(completed("issue:", "USCN-6")).toBe("issue:USCN-6 ");
  expect(completed('"red line" issue:', "USCN-6")).toBe('"red line" issue:USCN-6 ');
  expect(completed("publisher:газ", "ООО «Газета»")).toBe('publisher:"ООО Газета" ');
  for (const text of [
    "issue",
    "kind:out",
    "speaker:xi ",
    'speaker:"Li Wei"',
    "http:issue",
    '"see issue:tai',
  ])
    expect(namingIn(text), text).toBeNull();
});
