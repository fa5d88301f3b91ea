import { expect, test } from "vitest";
import { initialValues } from "./initial-values";

const issue = (slug: string, judged: boolean) => ({
  ...{ slug, judged },
  key: slug.toUpperCase(),
  title: slug,
});
const startsWith = (...issues: ReturnType<typeof issue>[]) =>
  initialValues(issues, null).values.sections.map((section) => section.issues);

test("an edition starts with the issues that have a judgement, and the others can be added", () => {
  const issues = [issue("one", true), issue("two", false), issue("three", true)];
  expect(startsWith(...issues)).toEqual([["one", "three"]]);
  expect(initialValues(issues, null).choices.map(({ slug }) => slug)).toEqual([
    ...["one", "two", "three"],
  ]);
  expect(startsWith(issue("one", false))).toEqual([["one"]]);
});
